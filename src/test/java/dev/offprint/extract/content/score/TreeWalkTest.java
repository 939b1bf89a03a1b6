package dev.offprint.extract.content.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeWalkTest {

    private static final int WIDTH = 7;
    private static final int NODES = 63;

    private final Random random = new Random(5);
    private final short[] feature = new short[NODES];
    private final float[] value = new float[NODES];
    private final int[] left = new int[NODES];

    @Test
    void rowsSideBySideFallWhereEachFallsAlone() {
        for (int n = 0; n < NODES; n++) {
            boolean leaf = 2 * n + 2 >= NODES || random.nextInt(9) == 0;
            feature[n] = (short) (leaf ? -1 : random.nextInt(WIDTH));
            value[n] = leaf ? random.nextFloat() : number();
            left[n] = leaf ? -1 : 2 * n + 1;
        }
        float[] rows = new float[WIDTH * 1_001];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = number();
        }
        Trees trees = new Trees(new int[] {0, 1, 2}, feature, value, left);
        float[] sums = trees.sums(
                rows.length / WIDTH,
                WIDTH,
                (from, to, into) -> System.arraycopy(rows, from * WIDTH, into, 0, (to - from) * WIDTH));
        for (int r = 0; r < sums.length; r++) {
            float sum = 0;
            for (int root = 0; root < 3; root++) {
                sum += value[leaf(root, rows, r * WIDTH)];
            }
            assertEquals(sum, sums[r], "row " + r);
            assertEquals(sum, trees.sum(rows, r * WIDTH), "row " + r);
        }
    }

    /** Thresholds and features meet often, also at both zeros and at the ends. */
    private float number() {
        float[] some = {0f, -0f, 1f, -1f, 0.5f, -2.25f, 999f, -999f, Float.MAX_VALUE, -Float.MAX_VALUE};
        return some[random.nextInt(some.length)];
    }

    private int leaf(int root, float[] rows, int at) {
        int n = root;
        while (feature[n] >= 0) {
            n = rows[at + feature[n]] < value[n] ? left[n] : left[n] + 1;
        }
        return n;
    }
}
