package dev.offprint.extract.content;

import dev.offprint.extract.content.score.PageScan;
import java.util.Arrays;
import java.util.Set;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Keeps the table or list of properties just below a product's chosen text, when nothing speaks strongly against it. */
final class KeepSpecification {

    private static final Set<String> SPECIFICATIONS = Set.of("table", "dl");
    private static final Evaluator SECTIONS = Selector.evaluatorOf("table table, h1, h2, h3, form, img, button, input");

    /** Less likely rows are of something else: sizes to choose, prices of others, delivery. */
    private static final float UNLIKELY = 0.3f;

    private KeepSpecification() {}

    /** @param kept is changed in place */
    static void apply(PageScan scan, boolean[] kept, float[] scores) {
        for (int e = 0; e < scan.elements(); e++) {
            int from = scan.firstBlock(e);
            int to = scan.endBlock(e);
            boolean below = from > 0 && from < to && kept[from - 1];
            if (below
                    && SPECIFICATIONS.contains(scan.name(e))
                    && ChooseBlocks.likelihood(scan, scores, from, to) > UNLIKELY
                    && scan.element(e).selectFirst(SECTIONS) == null) {
                Arrays.fill(kept, from, to, true);
            }
        }
    }
}
