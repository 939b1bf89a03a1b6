package dev.offprint.extract.content.score;

import java.util.Arrays;

/** What is known of each element of a scan before its blocks are looked at: its tokens' scores, its like among siblings. */
final class ElementFacts {

    private static final int SUM = 0;
    private static final int MOST = 1;
    private static final int LEAST = 2;

    /** For each element: sum, most and least of its tokens' scores in each of the first three places, and how many. */
    static final int STRIDE = 10;

    final float[] scores;
    /** The same for all elements from the root to this one, by {@link TokenTable#FAR}: sum, most, least, how many. */
    final float[] path;
    /** Equal for elements that have the same tokens and so have their parents, up to the root. */
    final long[] pathKey;
    /** How many siblings have the same tokens, itself included. */
    final int[] twins;

    ElementFacts(PageScan scan, TokenTable table) {
        int n = scan.elements;
        scores = new float[n * STRIDE];
        path = new float[n * 4];
        pathKey = new long[n];
        twins = new int[n];
        LongCounts counts = new LongCounts(n);
        for (int e = 0; e < n; e++) {
            score(e, scan.tokens[e], table);
            extend(e, scan.parent[e]);
            long own = Arrays.hashCode(scan.tokens[e]) * 0x9E3779B97F4A7C15L;
            long above = scan.parent[e] < 0 ? 7 : pathKey[scan.parent[e]];
            pathKey[e] = (above ^ own >>> 17) * 0xC2B2AE3D27D4EB4FL + own;
            counts.add(own ^ scan.parent[e]);
        }
        for (int e = 0; e < n; e++) {
            long own = Arrays.hashCode(scan.tokens[e]) * 0x9E3779B97F4A7C15L;
            twins[e] = counts.of(own ^ scan.parent[e]);
        }
    }

    private void score(int e, int[] tokens, TokenTable table) {
        int at = e * STRIDE;
        for (int token : tokens) {
            int found = table.find(token);
            if (found < 0) {
                continue;
            }
            for (int place = 0; place <= TokenTable.FAR; place++) {
                float value = table.value(found, place);
                int slot = at + place * 3;
                scores[slot + SUM] += value;
                scores[slot + MOST] = Math.max(scores[slot + MOST], value);
                scores[slot + LEAST] = Math.min(scores[slot + LEAST], value);
            }
            scores[at + 9]++;
        }
    }

    private void extend(int e, int parent) {
        int at = e * 4;
        int own = e * STRIDE + TokenTable.FAR * 3;
        int up = parent * 4;
        boolean root = parent < 0;
        path[at] = scores[own + SUM] + (root ? 0 : path[up]);
        path[at + 1] = Math.max(scores[own + MOST], root ? 0 : path[up + 1]);
        path[at + 2] = Math.min(scores[own + LEAST], root ? 0 : path[up + 2]);
        path[at + 3] = scores[e * STRIDE + 9] + (root ? 0 : path[up + 3]);
    }
}
