package dev.offprint.extract.content.score;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TreesTest {

    /** One tree asks whether feature 1 is below 5, the other is a single leaf. */
    private final Trees trees = new Trees(
            new int[] {0, 3}, new short[] {1, -1, -1, -1}, new float[] {5, 10, 20, 1}, new int[] {1, -1, -1, -1});

    @Test
    void addsTheLeavesThatARowFallsInto() {
        assertEquals(11, trees.sum(new float[] {0, 4}, 0));
        assertEquals(21, trees.sum(new float[] {0, 5}, 0));
        assertEquals(21, trees.sum(new float[] {9, 9, 0, 6}, 2));
    }

    @Test
    void treesOfSeveralClassesTakeTurns() {
        assertEquals(1, trees.sums(new float[] {0, 4}, 0, 2)[1]);
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
        float[] sums = new Trees(roots, feature, value, left)
                .sums(6, 1, (from, to, into) -> System.arraycopy(rows, from, into, 0, to - from));
        assertArrayEquals(new float[] {3.75f, 2, 3.75f, 2, 2, 3.75f}, sums, 0.001f);
    }

    @Test
    void comesBackAsWritten() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        trees.write(new DataOutputStream(bytes));
        Trees read = Trees.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertEquals(21, read.sum(new float[] {0, 5}, 0));
    }
}
