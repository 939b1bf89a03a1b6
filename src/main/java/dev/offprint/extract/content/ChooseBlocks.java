package dev.offprint.extract.content;

import dev.offprint.extract.content.score.PageScan;
import java.util.Arrays;

/**
 * Chooses the blocks that make the best article by their probabilities, without a threshold: of all sets "the likeliest
 * blocks first" the one with the greatest expected F1, counted in words.
 *
 * @param kept for each block whether it belongs to the article
 * @param expected the F1 to be expected, 0 to 1
 */
record ChooseBlocks(boolean[] kept, double expected) {

    /** An article of fewer words than this is none: the page is a form, an error or an empty frame. */
    private static final int FEWEST_WORDS = 15;

    /** The best choice of a page of menus and small print is expected to be wrong: such a page has no article. */
    private static final double LEAST_EXPECTED = 0.15;

    private static final float LIKELY = 0.5f;
    /** A block lowers an F1 when it scores less than half of it; a little less leaves room for rounding. */
    private static final double LOWERS = 0.45;

    static ChooseBlocks of(PageScan scan, float[] scores) {
        int n = scores.length;
        double all = 0;
        for (int b = 0; b < n; b++) {
            all += scores[b] * scan.words(b);
        }
        int[] order = likeliestFirst(scores, LOWERS * likelyOnes(scan, scores, all));
        double words = 0;
        double hits = 0;
        double best = 0;
        double bestWords = 0;
        int cut = 0;
        for (int i = 0; i < order.length; i++) {
            words += scan.words(order[i]);
            hits += scores[order[i]] * scan.words(order[i]);
            double f1 = 2 * hits / (words + all);
            if (f1 > best) {
                best = f1;
                bestWords = words;
                cut = i + 1;
            }
        }
        boolean[] kept = new boolean[n];
        boolean worth = bestWords >= FEWEST_WORDS && best >= LEAST_EXPECTED;
        for (int i = 0; i < cut && worth; i++) {
            kept[order[i]] = true;
        }
        return new ChooseBlocks(kept, best);
    }

    /** Which share of the words of a range of blocks is likely to belong to the article, 0 to 1; 0 without words. */
    static double likelihood(PageScan scan, float[] scores, int from, int to) {
        double hits = 0;
        double words = 1e-6;
        for (int b = from; b < to; b++) {
            hits += scores[b] * scan.words(b);
            words += scan.words(b);
        }
        return hits / words;
    }

    /** The F1 of all blocks that belong to the article rather than not: the best choice has no lower one. */
    private static double likelyOnes(PageScan scan, float[] scores, double all) {
        double words = 0;
        double hits = 0;
        for (int b = 0; b < scores.length; b++) {
            if (scores[b] >= LIKELY) {
                words += scan.words(b);
                hits += scores[b] * scan.words(b);
            }
        }
        return words > 0 ? 2 * hits / (words + all) : 0;
    }

    /** The numbers of the blocks that score at least so much, by falling score, equal ones as they stand. */
    private static int[] likeliestFirst(float[] scores, double least) {
        long[] keys = new long[scores.length];
        int count = 0;
        for (int b = 0; b < keys.length; b++) {
            // a score is not negative, so that its bits have its order
            keys[count] = (long) ~Float.floatToRawIntBits(scores[b]) << Integer.SIZE | b;
            count += scores[b] >= least ? 1 : 0;
        }
        Arrays.sort(keys, 0, count);
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = (int) keys[i];
        }
        return order;
    }
}
