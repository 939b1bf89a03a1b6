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

    /** The leaf that the row at this place falls into. */
    int leaf(int root, int[] rows, int row) {
        int n = root;
        while (((int) nodes[n] & LEAF) == 0) {
            n = next(nodes[n], rows, row);
        }
        return n;
    }

    /**
     * Writes down the leaves that some rows fall into.
     *
     * @param some their numbers; room for {@link #ABREAST} at least, whatever rows are named behind the count
     * @param found for each of them the leaf
     */
    void leaves(int root, int[] rows, int width, int[] some, int count, int[] found) {
        for (int i = 0; i < count; i += ABREAST) {
            // the last ones begin so early that they are as many as the others, and some are walked twice
            abreast(root, rows, width, some, Math.min(i, Math.max(count, ABREAST) - ABREAST), found);
        }
    }

    private void abreast(int root, int[] rows, int width, int[] some, int i, int[] found) {
        long[] nodes = this.nodes;
        int rowA = some[i] * width;
        int rowB = some[i + 1] * width;
        int rowC = some[i + 2] * width;
        int rowD = some[i + 3] * width;
        int rowE = some[i + 4] * width;
        int rowF = some[i + 5] * width;
        int a = root;
        int b = root;
        int c = root;
        int d = root;
        int e = root;
        int f = root;
        long nodeA = nodes[root];
        long nodeB = nodeA;
        long nodeC = nodeA;
        long nodeD = nodeA;
        long nodeE = nodeA;
        long nodeF = nodeA;
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
        found[i] = a;
        found[i + 1] = b;
        found[i + 2] = c;
        found[i + 3] = d;
        found[i + 4] = e;
        found[i + 5] = f;
    }
}
