package dev.offprint.extract.content.score.tree;

/**
 * All trees in one array of nodes; the children of a node are neighbours, and a leaf has no feature but a value.
 *
 * @param roots the node each tree begins with
 * @param features the feature a node asks for, -1 in a leaf
 * @param values the threshold (below it goes left), in a leaf what it adds
 * @param lefts the left child; the right one follows it
 */
record TreeNodes(int[] roots, short[] features, float[] values, int[] lefts) {

    int size() {
        return features.length;
    }

    boolean isLeaf(int node) {
        return features[node] < 0;
    }

    int feature(int node) {
        return features[node];
    }

    float value(int node) {
        return values[node];
    }

    int left(int node) {
        return lefts[node];
    }
}
