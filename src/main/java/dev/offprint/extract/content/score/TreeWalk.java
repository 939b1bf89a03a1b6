package dev.offprint.extract.content.score;

/**
 * The way of rows through trees without branches: a node is one number, a comparison gives 0 or 1 to be added to the
 * left child, and a leaf leads to itself, so that several rows can go down a tree side by side and the processor need
 * not wait for the one to begin with the next.
 */
final class TreeWalk {

    private static final int FEATURE_BITS = 8;
    private static final int FEATURE = (1 << FEATURE_BITS) - 1;

    /** Threshold in the upper half, left child and feature in the lower one. */
    private final long[] nodes;

    private final float[] value;

    TreeWalk(short[] feature, float[] value, int[] left) {
        this.value = value;
        nodes = new long[feature.length];
        for (int n = 0; n < nodes.length; n++) {
            if (feature[n] > FEATURE || left[n] >= 1 << 31 - FEATURE_BITS) {
                throw new IllegalArgumentException("too many features or nodes");
            }
            boolean leaf = feature[n] < 0;
            // nothing is below the least number, so that a leaf's row goes to the right of the node before it
            long threshold = leaf ? Integer.MIN_VALUE : ordered(value[n]);
            int next = (leaf ? n - 1 : left[n]) << FEATURE_BITS | (leaf ? 0 : feature[n]);
            nodes[n] = threshold << Integer.SIZE | next & 0xFFFFFFFFL;
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

    private int next(long node, int[] rows, int row) {
        int threshold = (int) (node >> Integer.SIZE);
        int at = (int) node;
        return (at >> FEATURE_BITS) + (int) (threshold - 1L - rows[row + (at & FEATURE)] >>> 63);
    }

    /** The leaf that the row at this place falls into. */
    int leaf(int root, int[] rows, int row) {
        int before = -1;
        int n = root;
        while (n != before) {
            before = n;
            n = next(nodes[n], rows, row);
        }
        return n;
    }

    /** Adds to the sums of some rows, named by their numbers, what the leaves that they fall into are worth. */
    void addLeaves(int root, int[] rows, int width, float[] sums, int[] some, int count) {
        int i = 0;
        for (; i + 4 <= count; i += 4) {
            int rowA = some[i] * width;
            int rowB = some[i + 1] * width;
            int rowC = some[i + 2] * width;
            int rowD = some[i + 3] * width;
            int a = root;
            int b = root;
            int c = root;
            int d = root;
            int moved;
            do {
                int a2 = next(nodes[a], rows, rowA);
                int b2 = next(nodes[b], rows, rowB);
                int c2 = next(nodes[c], rows, rowC);
                int d2 = next(nodes[d], rows, rowD);
                moved = a2 ^ a | b2 ^ b | c2 ^ c | d2 ^ d;
                a = a2;
                b = b2;
                c = c2;
                d = d2;
            } while (moved != 0);
            sums[some[i]] += value[a];
            sums[some[i + 1]] += value[b];
            sums[some[i + 2]] += value[c];
            sums[some[i + 3]] += value[d];
        }
        for (; i < count; i++) {
            sums[some[i]] += value[leaf(root, rows, some[i] * width)];
        }
    }
}
