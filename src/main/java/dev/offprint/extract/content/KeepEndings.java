package dev.offprint.extract.content;

import dev.offprint.extract.content.score.PageScan;
import java.util.List;
import org.jsoup.nodes.TextNode;

/** A short sentence at the end of a box stays with the text or the table above it, when little speaks against it. */
final class KeepEndings {

    private static final float UNLIKELY = 0.2f;
    private static final int MOST_WORDS = 30;

    private KeepEndings() {}

    /**
     * @param kept is changed in place
     * @param repeats the blocks that say what others say
     */
    static void apply(PageScan scan, boolean[] kept, float[] scores, boolean[] repeats) {
        for (int b = 2; b < kept.length; b++) {
            boolean follows = !kept[b] && kept[b - 1] && kept[b - 2];
            if (follows && !repeats[b] && scores[b] >= UNLIKELY && isEnding(scan, b)) {
                kept[b] = true;
            }
        }
    }

    /** Whether a block is the last line of the box that the two before it stand in, and a sentence without a link. */
    private static boolean isEnding(PageScan scan, int b) {
        int anchor = scan.anchorIndex(b);
        int box = scan.parent(anchor);
        if (box < 0
                || scan.endBlock(box) != b + 1
                || scan.firstBlock(box) > b - 2
                || scan.words(b) > MOST_WORDS
                || scan.firstBlock(anchor) != b) {
            return false;
        }
        for (int e = anchor; e < scan.end(anchor); e++) {
            if (scan.name(e).equals("a")) {
                return false;
            }
        }
        List<TextNode> texts = scan.texts(b);
        String last = texts.get(texts.size() - 1).text().strip();
        return last.endsWith(".") || last.endsWith("。");
    }
}
