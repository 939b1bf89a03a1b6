package dev.offprint.extract.content;

import dev.offprint.extract.content.score.PageScan;
import java.util.Arrays;

/**
 * Makes the chosen blocks read as one article: a short gap between two chosen neighbours is closed when nothing speaks
 * strongly against it, and captions stay with figures that stand beside chosen text.
 */
final class FillGaps {

    private static final float UNLIKELY = 0.2f;
    private static final int GAP_WORDS = 60;
    private static final int CAPTION_WORDS = 80;

    private final PageScan scan;
    private final boolean[] kept;
    private final float[] scores;

    private FillGaps(PageScan scan, boolean[] kept, float[] scores) {
        this.scan = scan;
        this.kept = kept;
        this.scores = scores;
    }

    /** @param kept is changed in place */
    static void apply(PageScan scan, boolean[] kept, float[] scores) {
        FillGaps fill = new FillGaps(scan, kept, scores);
        fill.gaps();
        fill.captions();
    }

    private void gaps() {
        int last = -1;
        for (int b = 0; b < kept.length; b++) {
            if (kept[b]) {
                if (last >= 0 && last < b - 1 && isShort(last + 1, b) && isSibling(last, b)) {
                    Arrays.fill(kept, last + 1, b, true);
                }
                last = b;
            }
        }
    }

    private boolean isShort(int from, int to) {
        float words = 0;
        for (int b = from; b < to; b++) {
            words += scan.words(b);
            if (scores[b] < UNLIKELY || !isSibling(b, from - 1)) {
                return false;
            }
        }
        return words <= GAP_WORDS;
    }

    private boolean isSibling(int block, int other) {
        return scan.parent(scan.anchorIndex(block)) == scan.parent(scan.anchorIndex(other));
    }

    private void captions() {
        for (int e = 0; e < scan.elements(); e++) {
            int from = scan.firstBlock(e);
            int to = scan.endBlock(e);
            boolean captioned = scan.name(e).equals("figure") && from < to && scan.images(e) > 0;
            if (captioned && scan.wordsWithin(e) <= CAPTION_WORDS && isBeside(from, to)) {
                Arrays.fill(kept, from, to, true);
            }
        }
    }

    private boolean isBeside(int from, int to) {
        return from > 0 && kept[from - 1] && to < kept.length && kept[to];
    }
}
