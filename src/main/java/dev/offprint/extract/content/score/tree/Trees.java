package dev.offprint.extract.content.score.tree;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Boosted regression trees, evaluated: here for one row, by {@link #many} for many at once. */
public final class Trees {

    private final TreeNodes nodes;
    private final TreeWalk walk;

    /**
     * All trees lie in one array of nodes; the children of a node are neighbours.
     *
     * @param roots the node each tree begins with
     * @param feature the feature a node asks for, -1 in a leaf
     * @param value the threshold (below it goes left), in a leaf what it adds
     * @param left the left child; the right one follows it
     */
    public Trees(int[] roots, short[] feature, float[] value, int[] left) {
        nodes = new TreeNodes(roots, feature, value, left);
        walk = new TreeWalk(nodes);
    }

    /**
     * The same trees for many rows at once.
     *
     * @param own how many features the rows have of their own; the others are common to all
     */
    public LeafMasks many(int own) {
        return new LeafMasks(nodes, own);
    }

    /** The sum over the trees for one row of features. */
    public float sum(float[] row, int offset) {
        return sums(row, offset, 1)[0];
    }

    /** The sums for each of several classes, for which the trees take turns. */
    public float[] sums(float[] row, int offset, int classes) {
        int[] leaves = walk.leaves(Ordered.of(row), offset);
        float[] sums = new float[classes];
        for (int t = 0; t < nodes.roots().length; t++) {
            sums[t % classes] += nodes.value(leaves[t]);
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
        out.writeInt(nodes.roots().length);
        for (int root : nodes.roots()) {
            out.writeInt(root);
        }
        out.writeInt(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            out.writeShort(nodes.feature(i));
            out.writeFloat(nodes.value(i));
            if (!nodes.isLeaf(i)) {
                out.writeInt(nodes.left(i));
            }
        }
    }
}
