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
    /** In whole {@link TokenTable#STEP}s. */
    final int[] scores;
    /** The same for all elements from the root to this one, by {@link TokenTable#FAR}: sum, most, least, how many. */
    final int[] path;
    /** Equal for elements that have the same tokens and so have their parents, up to the root. */
    final long[] pathKey;
    /** How many siblings have the same tokens, itself included. */
    final int[] twins;

    ElementFacts(PageScan scan, TokenTable table) {
        this.scan = scan;
        int n = scan.elements;
        int sets = scan.sets.size();
        scores = new int[sets * STRIDE];
        path = new int[n * 4];
        pathKey = new long[n];
        twins = new int[n];
        int[] known = known(scan.sets.numbers(), table);
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
        int count = scores[at(e) + COUNT];
        return count > 0 ? scores[at(e)] * TokenTable.STEP / count : 0;
    }

    /** The mean of what the tokens of all elements from the root to this one say. */
    float pathMean(int e) {
        return path[e * 4] * TokenTable.STEP / Math.max(1, path[e * 4 + 3]);
    }

    /** For each of the page's tokens its score in each of the first three places, and 1 if it is known. */
    private static int[] known(TokenNumbers tokens, TokenTable table) {
        int[] known = new int[tokens.size() * PLACES];
        int[] places = tokens.in(table);
        for (int number = 0; number < places.length; number++) {
            int found = places[number];
            int at = number * PLACES;
            known[at] = table.steps(found, TokenTable.OWN);
            known[at + 1] = table.steps(found, TokenTable.NEAR);
            known[at + 2] = table.steps(found, TokenTable.FAR);
            known[at + 3] = TokenTable.isKnown(found) ? 1 : 0;
        }
        return known;
    }

    /** In plain variables: a loop over the places would go to memory and back for each token. */
    private void score(int set, int[] tokens, int[] known) {
        int own = 0;
        int ownMost = 0;
        int ownLeast = 0;
        int near = 0;
        int nearMost = 0;
        int nearLeast = 0;
        int far = 0;
        int farMost = 0;
        int farLeast = 0;
        int count = 0;
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
        int at = set * STRIDE;
        scores[at] = own;
        scores[at + 1] = ownMost;
        scores[at + 2] = ownLeast;
        scores[at + 3] = near;
        scores[at + 4] = nearMost;
        scores[at + 5] = nearLeast;
        scores[at + 6] = far;
        scores[at + 7] = farMost;
        scores[at + 8] = farLeast;
        scores[at + COUNT] = count;
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
