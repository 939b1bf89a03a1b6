package dev.offprint.extract.content.score;

/** What is known of each element of a scan before its blocks are looked at: its tokens' scores, its like among siblings. */
final class ElementFacts {

    private static final int SUM = 0;
    private static final int MOST = 1;
    private static final int LEAST = 2;
    /** Behind the scores of three places: how many tokens they are of. */
    static final int COUNT = 9;

    /** For each token of the page: its scores in three places, and whether it is known. */
    private static final int PLACES = 4;

    /** For each set of tokens: sum, most and least of their scores in each of the first three places, and how many. */
    static final int STRIDE = 10;

    private final PageScan scan;
    final float[] scores;
    /** The same for all elements from the root to this one, by {@link TokenTable#FAR}: sum, most, least, how many. */
    final float[] path;
    /** Equal for elements that have the same tokens and so have their parents, up to the root. */
    final long[] pathKey;
    /** How many siblings have the same tokens, itself included. */
    final int[] twins;

    ElementFacts(PageScan scan, TokenTable table) {
        this.scan = scan;
        int n = scan.elements;
        int sets = scan.sets.size();
        scores = new float[sets * STRIDE];
        path = new float[n * 4];
        pathKey = new long[n];
        twins = new int[n];
        float[] known = known(scan.sets.numbers(), table);
        for (int set = 0; set < sets; set++) {
            score(set, scan.sets.tokens(set), known);
        }
        LongCounts counts = new LongCounts(n);
        for (int e = 0; e < n; e++) {
            extend(e, scan.parent[e]);
            long own = own(e);
            long above = scan.parent[e] < 0 ? 7 : pathKey[scan.parent[e]];
            pathKey[e] = (above ^ own >>> 17) * 0xC2B2AE3D27D4EB4FL + own;
            twins[e] = counts.add(own ^ scan.parent[e]);
        }
        for (int e = 0; e < n; e++) {
            twins[e] = counts.at(twins[e]);
        }
    }

    private long own(int e) {
        return scan.sets.hash(scan.set[e]) * 0x9E3779B97F4A7C15L;
    }

    /** Where in {@link #scores} an element's begin. */
    int at(int e) {
        return scan.set[e] * STRIDE;
    }

    /** The mean of what an element's own tokens say. */
    float ownMean(int e) {
        float count = scores[at(e) + COUNT];
        return count > 0 ? scores[at(e)] / count : 0;
    }

    /** For each of the page's tokens its score in each of the first three places, and 1 if it is known. */
    private static float[] known(TokenNumbers tokens, TokenTable table) {
        float[] known = new float[tokens.size() * PLACES];
        int[] places = table.find(tokens.all());
        for (int number = 0; number < places.length; number++) {
            int found = places[number];
            if (found >= 0) {
                int at = number * PLACES;
                known[at] = table.value(found, TokenTable.OWN);
                known[at + 1] = table.value(found, TokenTable.NEAR);
                known[at + 2] = table.value(found, TokenTable.FAR);
                known[at + 3] = 1;
            }
        }
        return known;
    }

    /** In plain variables: a loop over the places would go to memory and back for each token. */
    private void score(int set, int[] tokens, float[] known) {
        float own = 0;
        float ownMost = 0;
        float ownLeast = 0;
        float near = 0;
        float nearMost = 0;
        float nearLeast = 0;
        float far = 0;
        float farMost = 0;
        float farLeast = 0;
        float count = 0;
        for (int token : tokens) {
            int at = token * PLACES;
            own += known[at];
            ownMost = Math.max(ownMost, known[at]);
            ownLeast = Math.min(ownLeast, known[at]);
            near += known[at + 1];
            nearMost = Math.max(nearMost, known[at + 1]);
            nearLeast = Math.min(nearLeast, known[at + 1]);
            far += known[at + 2];
            farMost = Math.max(farMost, known[at + 2]);
            farLeast = Math.min(farLeast, known[at + 2]);
            count += known[at + 3];
        }
        Row row = new Row(scores, set * STRIDE);
        row.add(own);
        row.add(ownMost);
        row.add(ownLeast);
        row.add(near);
        row.add(nearMost);
        row.add(nearLeast);
        row.add(far);
        row.add(farMost);
        row.add(farLeast);
        row.add(count);
    }

    private void extend(int e, int parent) {
        int at = e * 4;
        int own = at(e) + TokenTable.FAR * 3;
        int up = parent * 4;
        boolean root = parent < 0;
        path[at] = scores[own + SUM] + (root ? 0 : path[up]);
        path[at + 1] = Math.max(scores[own + MOST], root ? 0 : path[up + 1]);
        path[at + 2] = Math.min(scores[own + LEAST], root ? 0 : path[up + 2]);
        path[at + 3] = scores[at(e) + COUNT] + (root ? 0 : path[up + 3]);
    }
}
