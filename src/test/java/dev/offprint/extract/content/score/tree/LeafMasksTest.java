package dev.offprint.extract.content.score.tree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LeafMasksTest {

    private static final int OWN = 5;
    private static final int WIDTH = 7;
    private static final int NODES = 63;

    private final Random random = new Random(5);
    private final short[] feature = new short[NODES];
    private final float[] value = new float[NODES];
    private final int[] left = new int[NODES];

    @Test
    void rowsTogetherFallWhereEachFallsAlone() {
        for (int n = 0; n < NODES; n++) {
            boolean leaf = 2 * n + 2 >= NODES || random.nextInt(9) == 0;
            feature[n] = (short) (leaf ? -1 : random.nextInt(WIDTH));
            value[n] = leaf ? random.nextFloat() : number();
            left[n] = leaf ? -1 : 2 * n + 1;
        }
        Trees trees = new Trees(new int[] {0, 1, 2}, feature, value, left);
        float[] rows = numbers(OWN * 1_001);
        float[] common = numbers(WIDTH - OWN);
        float[] sums = trees.many(OWN).sums(1_001, new GivenRows(rows, OWN, common));
        for (int r = 0; r < sums.length; r++) {
            float[] row = new float[WIDTH];
            System.arraycopy(rows, r * OWN, row, 0, OWN);
            System.arraycopy(common, 0, row, OWN, WIDTH - OWN);
            float sum = leaf(0, row) + leaf(1, row) + leaf(2, row);
            assertEquals(sum, sums[r], "row " + r);
            assertEquals(sum, trees.sum(row, 0), "row " + r);
        }
    }

    @Test
    void noRowsHaveNoSums() {
        Trees leaf = new Trees(new int[] {0}, new short[] {-1}, new float[] {3}, new int[] {-1});
        assertEquals(0, leaf.many(1).sums(0, new GivenRows(new float[0], 1)).length);
    }

    @Test
    void asksNoFurtherWhenARowIsDecided() {
        // below 5 a tree adds 0.3, else 0.1: after ten of twenty one row is decided and the others are allowed for
        int[] roots = new int[20];
        short[] feature = new short[60];
        float[] value = new float[60];
        int[] left = new int[60];
        for (int t = 0; t < roots.length; t++) {
            roots[t] = 3 * t;
            value[3 * t] = 5;
            left[3 * t] = 3 * t + 1;
            feature[3 * t + 1] = -1;
            value[3 * t + 1] = 0.3f;
            feature[3 * t + 2] = -1;
            value[3 * t + 2] = 0.1f;
        }
        float[] rows = {4, 6, 4, 6, 6, 4};
        float[] sums = new Trees(roots, feature, value, left).many(1).sums(6, new GivenRows(rows, 1));
        assertArrayEquals(new float[] {3.75f, 2, 3.75f, 2, 2, 3.75f}, sums, 0.001f);
    }

    @Test
    void aTreeOfTooManyLeavesIsRefused() {
        short[] feature = new short[2 * 33 - 1];
        int[] left = new int[feature.length];
        for (int n = 0; n < feature.length; n++) {
            feature[n] = (short) (n % 2 == 0 && n < feature.length - 1 ? 0 : -1);
            left[n] = feature[n] < 0 ? -1 : n + 1;
        }
        Trees trees = new Trees(new int[] {0}, feature, new float[feature.length], left);
        assertThrows(IllegalArgumentException.class, () -> trees.many(1));
    }

    private float[] numbers(int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = number();
        }
        return numbers;
    }

    /** Thresholds and features meet often, also at both zeros and at the ends. */
    private float number() {
        float[] some = {0f, -0f, 1f, -1f, 0.5f, -2.25f, 999f, -999f, Float.MAX_VALUE, -Float.MAX_VALUE};
        return some[random.nextInt(some.length)];
    }

    private float leaf(int root, float[] row) {
        int n = root;
        while (feature[n] >= 0) {
            n = row[feature[n]] < value[n] ? left[n] : left[n] + 1;
        }
        return value[n];
    }
}
