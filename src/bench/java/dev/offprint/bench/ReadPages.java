package dev.offprint.bench;

import dev.offprint.extract.Extractor;
import dev.offprint.extract.Rules;
import dev.offprint.extract.content.FindContent;
import dev.offprint.extract.content.score.PageScan;
import dev.offprint.extract.content.score.Scores;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/** Reads pages as the step that finds the content sees them: the pipeline runs up to there and no further. */
final class ReadPages implements Scores {

    private final List<LabelledPage> pages = new ArrayList<>();
    private BenchPage current;

    /** Leaves the pipeline; nothing of it is to be caught on the way. */
    private static final class Seen extends Error {
        private static final long serialVersionUID = 1;

        Seen() {
            super("seen", null, false, false);
        }
    }

    static List<LabelledPage> of(List<BenchPage> pages) {
        ReadPages read = new ReadPages();
        Extractor extractor = new Extractor(new FindContent(read), Duration.ofHours(1));
        for (BenchPage page : pages) {
            read.current = page;
            try {
                extractor.extract(page.page(), Rules.NONE);
                throw new IllegalStateException(page.id() + " was not read");
            } catch (Seen seen) {
                // as planned
            }
        }
        return read.pages;
    }

    @Override
    public float[] types(PageScan scan, Document doc, String url, boolean product) {
        pages.add(LabelledPage.of(current, scan, doc, product));
        scan.forget();
        throw new Seen();
    }

    @Override
    public float[] blocks(PageScan scan, float[] types) {
        throw new IllegalStateException("left before");
    }
}
