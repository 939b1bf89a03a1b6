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

    static ChooseBlocks of(PageScan scan, float[] scores) {
        int n = scores.length;
        int[] order = likeliestFirst(scores);
        double all = 0;
        for (int b = 0; b < n; b++) {
            all += scores[b] * scan.words(b);
        }
        double words = 0;
        double hits = 0;
        double best = 0;
        double bestWords = 0;
        int cut = 0;
        for (int i = 0; i < n; i++) {
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

    /** The blocks' numbers by falling score, equal ones as they stand. */
    private static int[] likeliestFirst(float[] scores) {
        long[] keys = new long[scores.length];
        for (int b = 0; b < keys.length; b++) {
            // a score is not negative, so that its bits have its order
            keys[b] = (long) ~Float.floatToRawIntBits(scores[b]) << Integer.SIZE | b;
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (int) keys[i];
        }
        return order;
    }
}
