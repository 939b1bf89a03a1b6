package dev.offprint.extract.content.score.tree;

import java.util.Arrays;

/**
 * Trees that many rows are asked about at once. All questions of a tree are put to all rows, in no order: a row that
 * goes right loses the leaves to the left, which are bits of one number, and the first leaf that is left to it in the
 * end is the one that it falls into (Lucchese and others 2015, QuickScorer). One question put to a column of rows is a
 * loop without branches, which the compiler makes wide instructions of. Questions about what all rows have in common
 * are answered once, and those behind the answers are never put to the rows.
 */
public final class LeafMasks {

    private final int own;
    private final Questions ofRows;
    private final Questions ofAll;
    private final ColumnPlan plan = new ColumnPlan();
    /** For each tree where its leaves begin. */
    private final int[] firstLeaf;

    private final float[] leaves;

    /** @param own how many features the rows have of their own; the others are common to all */
    LeafMasks(TreeNodes nodes, int own) {
        this.own = own;
        int[] roots = nodes.roots();
        ofRows = new Questions(roots.length);
        ofAll = new Questions(roots.length);
        firstLeaf = new int[roots.length];
        leaves = new float[nodes.size()];
        int end = 0;
        for (int t = 0; t < roots.length; t++) {
            firstLeaf[t] = end;
            end = add(nodes, roots[t], t, end);
            if (end - firstLeaf[t] > Questions.MOST_LEAVES) {
                throw new IllegalArgumentException("too many leaves");
            }
        }
    }

    /** Takes in the tree below a node, and gives the end of its leaves. */
    private int add(TreeNodes nodes, int node, int tree, int from) {
        float value = nodes.value(node);
        if (nodes.isLeaf(node)) {
            leaves[from] = value;
            return from + 1;
        }
        int middle = add(nodes, nodes.left(node), tree, from);
        int end = add(nodes, nodes.left(node) + 1, tree, middle);
        int toTheLeft = Questions.bits(from - firstLeaf[tree], middle - firstLeaf[tree]);
        int toTheRight = Questions.bits(middle - firstLeaf[tree], end - firstLeaf[tree]);
        int feature = nodes.feature(node);
        if (feature < own) {
            ofRows.add(tree, plan.column(feature, value), value, toTheLeft, toTheRight);
        } else {
            ofAll.add(tree, feature - own, value, toTheLeft, toTheRight);
        }
        return end;
    }

    /** The sum over the trees for each row; see {@link RowSums}. */
    public float[] sums(int count, Rows rows) {
        return new RowSums(this, count, rows).all();
    }

    int own() {
        return own;
    }

    int trees() {
        return firstLeaf.length;
    }

    /** The columns that rows must be written to before they are asked about. */
    ColumnPlan plan() {
        return plan;
    }

    /** For each tree the leaves that are left to rows that have some features in common. */
    int[] left(float[] common) {
        int[] left = new int[firstLeaf.length];
        for (int tree = 0; tree < left.length; tree++) {
            left[tree] = ofAll.left(tree, common);
        }
        return left;
    }

    /**
     * Adds to the sums of rows what a tree says of them.
     *
     * @param start the leaves that are left to all of the rows
     * @param left room for as many rows
     */
    void add(int tree, int start, Columns rows, int[] left, float[] sums) {
        int count = rows.count();
        Arrays.fill(left, 0, count, start);
        ofRows.strike(tree, start, rows, left);
        int first = firstLeaf[tree];
        for (int r = 0; r < count; r++) {
            sums[r] += leaves[first + Integer.numberOfTrailingZeros(left[r])];
        }
    }
}
