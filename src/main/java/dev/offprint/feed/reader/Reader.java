package dev.offprint.feed.reader;

import dev.offprint.clip.Clip;
import dev.offprint.clip.highlight.MarkedArticle;
import dev.offprint.clip.image.ArticleImages;
import dev.offprint.clip.image.ImageAddresses.Stored;
import dev.offprint.clip.reading.ReadableClip;
import dev.offprint.clip.version.ArticleJson;
import dev.offprint.clip.version.Snapshot;
import dev.offprint.clip.version.StoredArticle;
import dev.offprint.clip.version.Version;
import dev.offprint.extract.markup.Sanitise;
import dev.offprint.feed.reader.ReaderPage.Shown;
import dev.offprint.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Puts the reader's page together. */
@ApplicationScoped
public class Reader {

    private static final Sanitise SANITISE = new Sanitise();

    @Inject
    ReadableClip readable;

    @Inject
    ArticleJson json;

    @Inject
    ReadingQueue queue;

    /**
     * @param in the address of the list that the article was opened from, or null
     * @throws Problem 404
     */
    @Transactional
    public ReaderPage page(long owner, UUID id, String in) {
        ReadableClip.Reading reading = readable.of(owner, id);
        Clip clip = reading.clip();
        // the last step on every way out, also for what was stored when the allow list was another
        String html =
                ArticleImages.rewrite(SANITISE.sanitise(reading.html(), clip.url), reading.stored(), Stored::path);
        MarkedArticle marked = MarkedArticle.of(owner, id, html);
        Contents contents = Contents.of(marked.html());
        return new ReaderPage(
                clip,
                clip.tagNames(),
                contents.html(),
                marked,
                contents.headings(),
                ledger(clip),
                versions(clip),
                queue.around(clip, in));
    }

    private LedgerView ledger(Clip clip) {
        return LedgerView.of(
                StoredArticle.of(clip.id, clip.version).map(json::removals).orElse(List.of()));
    }

    /** Those of which the page is there to look at. */
    private static List<Shown> versions(Clip clip) {
        List<Integer> kept = Snapshot.numbers(clip.id);
        return Version.all(clip.id).stream()
                .filter(version -> kept.contains(version.id.number()))
                .map(version -> new Shown(version.id.number(), version.capturedAt, version.id.number() == clip.version))
                .toList();
    }
}
