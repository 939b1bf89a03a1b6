package dev.offprint.extract.content.score;

/**
 * The way of rows through trees without branches: a node is one number, a comparison gives 0 or 1 to be added to the
 * left child, and a leaf leads to itself, so that several rows can go down a tree side by side and the processor need
 * not wait for the one to begin with the next.
 */
final class TreeWalk {

    /** So many rows go down a tree at once: with fewer the processor waits, with more it runs out of registers. */
    static final int ABREAST = 6;

    private static final int FEATURE_BITS = 8;
    private static final int FEATURE = (1 << FEATURE_BITS) - 1;
    private static final int LEAF = 1 << FEATURE_BITS;
    private static final int CHILD_SHIFT = FEATURE_BITS + 1;

    /** In the upper half what a row's feature must be greater than to go right; below the left child and the feature. */
    private final long[] nodes;

    TreeWalk(short[] feature, float[] value, int[] left) {
        nodes = new long[feature.length];
        for (int n = 0; n < nodes.length; n++) {
            if (feature[n] > FEATURE || left[n] >= 1 << 31 - CHILD_SHIFT) {
                throw new IllegalArgumentException("too many features or nodes");
            }
            boolean leaf = feature[n] < 0;
            // no number's bits are below the least, so that a leaf's row goes to the right of the node before it
            long least = leaf ? Integer.MIN_VALUE : ordered(value[n]) - 1;
            int next = (leaf ? n - 1 : left[n]) << CHILD_SHIFT | (leaf ? LEAF : feature[n]);
            nodes[n] = least << Integer.SIZE | next & 0xFFFFFFFFL;
        }
    }

    /** Writes numbers in the order of the given ones. */
    static void order(float[] values, int count, int[] into) {
        for (int i = 0; i < count; i++) {
            into[i] = ordered(values[i]);
        }
    }

    private static int ordered(float value) {
        // adding nothing makes the negative zero a plain one
        int bits = Float.floatToRawIntBits(value + 0f);
        return bits ^ bits >> 31 & Integer.MAX_VALUE;
    }

    private static int next(long node, int[] rows, int row) {
        int at = (int) node;
        return (at >> CHILD_SHIFT) + (int) ((node >> Integer.SIZE) - rows[row + (at & FEATURE)] >>> 63);
    }

    /**
     * Goes from nodes to the leaves that rows fall into from there.
     *
     * @param some the rows' numbers; {@link #ABREAST} at least, those behind the count need not be wanted
     * @param at as many nodes, the roots of trees for one, and leaves afterwards
     */
    void down(int[] rows, int width, int[] some, int count, int[] at) {
        for (int i = 0; i < count; i += ABREAST) {
            // the last ones begin so early that they are as many as the others; who is at a leaf stays there
            abreast(rows, width, some, Math.min(i, Math.max(count, ABREAST) - ABREAST), at);
        }
    }

    private void abreast(int[] rows, int width, int[] some, int i, int[] at) {
        long[] nodes = this.nodes;
        int rowA = some[i] * width;
        int rowB = some[i + 1] * width;
        int rowC = some[i + 2] * width;
        int rowD = some[i + 3] * width;
        int rowE = some[i + 4] * width;
        int rowF = some[i + 5] * width;
        int a = at[i];
        int b = at[i + 1];
        int c = at[i + 2];
        int d = at[i + 3];
        int e = at[i + 4];
        int f = at[i + 5];
        long nodeA = nodes[a];
        long nodeB = nodes[b];
        long nodeC = nodes[c];
        long nodeD = nodes[d];
        long nodeE = nodes[e];
        long nodeF = nodes[f];
        while (((int) (nodeA & nodeB & nodeC & nodeD & nodeE & nodeF) & LEAF) == 0) {
            a = next(nodeA, rows, rowA);
            b = next(nodeB, rows, rowB);
            c = next(nodeC, rows, rowC);
            d = next(nodeD, rows, rowD);
            e = next(nodeE, rows, rowE);
            f = next(nodeF, rows, rowF);
            nodeA = nodes[a];
            nodeB = nodes[b];
            nodeC = nodes[c];
            nodeD = nodes[d];
            nodeE = nodes[e];
            nodeF = nodes[f];
        }
        at[i] = a;
        at[i + 1] = b;
        at[i + 2] = c;
        at[i + 3] = d;
        at[i + 4] = e;
        at[i + 5] = f;
    }
}
