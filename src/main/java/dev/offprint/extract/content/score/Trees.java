package dev.offprint.extract.content.score;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Boosted regression trees, evaluated. All trees lie in one array of nodes; the children of a node are neighbours, and
 * a leaf has no feature but a value.
 */
public final class Trees {

    /** So many rows are near at hand while a tree is asked about them. */
    private static final int ROWS_AT_HAND = 32;

    /** After so many trees each time it is seen which rows are decided. */
    private static final int ROUND = 10;
    /** The log-odds that decide a row: what the trees to come would add points the same way. */
    private static final float DECIDED = 1.8f;
    /** What all trees to come add to a decided row, as a share of what the ones before did, at the beginning. */
    private static final float REST = 0.5f;

    private final int[] roots;
    private final short[] feature;
    private final float[] value;
    private final int[] left;
    private final TreeWalk walk;

    /**
     * @param roots the node each tree begins with
     * @param feature the feature a node asks for, -1 in a leaf
     * @param value the threshold (below it goes left), in a leaf what it adds
     * @param left the left child; the right one follows it
     */
    public Trees(int[] roots, short[] feature, float[] value, int[] left) {
        this.roots = roots;
        this.feature = feature;
        this.value = value;
        this.left = left;
        this.walk = new TreeWalk(feature, value, left);
    }

    /** The sum over the trees for one row of features. */
    public float sum(float[] row, int offset) {
        return sums(row, offset, 1)[0];
    }

    /** Where rows of features come from, a few at a time. */
    public interface Rows {

        /** Writes the rows from one to before another, one after the other, to the beginning of an array. */
        void read(int from, int to, float[] into);
    }

    /**
     * The sums for many rows: tree by tree over a few rows at a time, so that a tree and the rows stay near at hand. A
     * row that the trees so far agree on is not asked about any further, and what is left of them is allowed for:
     * boosting goes on in ever smaller steps in the same direction (Friedman 2001, Greedy function approximation).
     *
     * @param count how many rows there are
     * @param width how many features a row has
     */
    public float[] sums(int count, int width, Rows rows) {
        float[] sums = new float[count];
        float[] values = new float[ROWS_AT_HAND * width];
        int[] ordered = new int[ROWS_AT_HAND * width];
        float[] found = new float[ROWS_AT_HAND];
        for (int from = 0; from < count; from += ROWS_AT_HAND) {
            int some = Math.min(count - from, ROWS_AT_HAND);
            rows.read(from, from + some, values);
            TreeWalk.order(values, some * width, ordered);
            Arrays.fill(found, 0);
            addAll(ordered, width, found, some);
            System.arraycopy(found, 0, sums, from, some);
        }
        return sums;
    }

    private void addAll(int[] ordered, int width, float[] sums, int rows) {
        int[] open = new int[Math.max(rows, TreeWalk.ABREAST)];
        int[] leaves = new int[open.length];
        for (int i = 0; i < rows; i++) {
            open[i] = i;
        }
        int count = rows;
        for (int t = 0; t < roots.length && count > 0; t++) {
            if (t > 0 && t % ROUND == 0) {
                count = undecided(open, count, sums, 1 + REST * (roots.length - t) / roots.length);
            }
            Arrays.fill(leaves, 0, count, roots[t]);
            walk.down(ordered, width, open, count, leaves);
            for (int i = 0; i < count; i++) {
                sums[open[i]] += value[leaves[i]];
            }
        }
    }

    /** Moves the rows that are not decided to the front, gives their number, and ends the sums of the others. */
    private static int undecided(int[] rows, int count, float[] sums, float rest) {
        int left = 0;
        for (int i = 0; i < count; i++) {
            if (Math.abs(sums[rows[i]]) < DECIDED) {
                rows[left++] = rows[i];
            } else {
                sums[rows[i]] *= rest;
            }
        }
        return left;
    }

    /** The sums for each of several classes, for which the trees take turns. */
    float[] sums(float[] row, int offset, int classes) {
        int[] ordered = new int[row.length];
        TreeWalk.order(row, row.length, ordered);
        int[] leaves = Arrays.copyOf(roots, Math.max(roots.length, TreeWalk.ABREAST));
        int[] same = new int[leaves.length];
        Arrays.fill(same, offset);
        walk.down(ordered, 1, same, roots.length, leaves);
        float[] sums = new float[classes];
        for (int t = 0; t < roots.length; t++) {
            sums[t % classes] += value[leaves[t]];
        }
        return sums;
    }

    /** The logistic function: log-odds to probability. */
    public static float probability(float logOdds) {
        return (float) (1 / (1 + Math.exp(-logOdds)));
    }

    public static Trees read(DataInput in) throws IOException {
        int[] roots = new int[in.readInt()];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = in.readInt();
        }
        int nodes = in.readInt();
        short[] feature = new short[nodes];
        float[] value = new float[nodes];
        int[] left = new int[nodes];
        for (int i = 0; i < nodes; i++) {
            feature[i] = in.readShort();
            value[i] = in.readFloat();
            left[i] = feature[i] < 0 ? -1 : in.readInt();
        }
        return new Trees(roots, feature, value, left);
    }

    public void write(DataOutput out) throws IOException {
        out.writeInt(roots.length);
        for (int root : roots) {
            out.writeInt(root);
        }
        out.writeInt(feature.length);
        for (int i = 0; i < feature.length; i++) {
            out.writeShort(feature[i]);
            out.writeFloat(value[i]);
            if (feature[i] >= 0) {
                out.writeInt(left[i]);
            }
        }
    }
}
