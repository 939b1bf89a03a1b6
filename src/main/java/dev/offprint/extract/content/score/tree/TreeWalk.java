package dev.offprint.extract.content.score.tree;

import java.util.Arrays;

/**
 * The way of one row through trees without branches: a node is one number, a comparison gives 0 or 1 to be added to the
 * left child, and a leaf leads to itself, so that several trees can be gone down side by side and the processor need not
 * wait for the one to begin with the next.
 */
final class TreeWalk {

    /** So many trees are gone down at once: with fewer the processor waits, with more it runs out of registers. */
    private static final int ABREAST = 6;

    private static final int FEATURE_BITS = 8;
    private static final int FEATURE = (1 << FEATURE_BITS) - 1;
    private static final int LEAF = 1 << FEATURE_BITS;
    private static final int CHILD_SHIFT = FEATURE_BITS + 1;

    private final int[] roots;
    /** In the upper half what a row's feature must be greater than to go right; below the left child and the feature. */
    private final long[] nodes;

    TreeWalk(TreeNodes trees) {
        roots = trees.roots();
        nodes = new long[trees.size()];
        for (int n = 0; n < nodes.length; n++) {
            boolean leaf = trees.isLeaf(n);
            if (trees.feature(n) > FEATURE || trees.left(n) >= 1 << 31 - CHILD_SHIFT) {
                throw new IllegalArgumentException("too many features or nodes");
            }
            // no number's bits are below the least, so that a leaf's row goes to the right of the node before it
            long least = leaf ? Integer.MIN_VALUE : Ordered.of(trees.value(n)) - 1;
            int next = (leaf ? n - 1 : trees.left(n)) << CHILD_SHIFT | (leaf ? LEAF : trees.feature(n));
            nodes[n] = least << Integer.SIZE | next & 0xFFFFFFFFL;
        }
    }

    private static int next(long node, int[] row, int offset) {
        int at = (int) node;
        return (at >> CHILD_SHIFT) + (int) ((node >> Integer.SIZE) - row[offset + (at & FEATURE)] >>> 63);
    }

    /** The leaf of each tree that a row of {@link Ordered} features falls into; there may be more behind them. */
    int[] leaves(int[] row, int offset) {
        int[] at = Arrays.copyOf(roots, Math.max(roots.length, ABREAST));
        for (int i = 0; i < roots.length; i += ABREAST) {
            // the last ones begin so early that they are as many as the others; who is at a leaf stays there
            abreast(row, offset, Math.min(i, at.length - ABREAST), at);
        }
        return at;
    }

    private void abreast(int[] row, int offset, int i, int[] at) {
        long[] nodes = this.nodes;
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
            a = next(nodeA, row, offset);
            b = next(nodeB, row, offset);
            c = next(nodeC, row, offset);
            d = next(nodeD, row, offset);
            e = next(nodeE, row, offset);
            f = next(nodeF, row, offset);
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
