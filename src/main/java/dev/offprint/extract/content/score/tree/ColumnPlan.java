package dev.offprint.extract.content.score.tree;

import java.util.Arrays;

/**
 * Which columns trees want rows in. A column holds a feature's {@link Ordered} numbers, either those from zero on or
 * those above, and what is beyond as the last number before: so no difference of two is too great to be a number.
 */
final class ColumnPlan {

    private int[] features = new int[64];
    private boolean[] above = new boolean[64];
    private int size;

    /** The column of a feature in which what is above a threshold can be told from what is not. */
    int column(int feature, float threshold) {
        boolean positive = Ordered.of(threshold) > 0;
        int column = 0;
        while (column < size && (features[column] != feature || above[column] != positive)) {
            column++;
        }
        if (column == size) {
            if (size == features.length) {
                features = Arrays.copyOf(features, size * 2);
                above = Arrays.copyOf(above, size * 2);
            }
            features[size] = feature;
            above[size++] = positive;
        }
        return column;
    }

    int size() {
        return size;
    }

    int feature(int column) {
        return features[column];
    }

    boolean isAbove(int column) {
        return above[column];
    }
}
