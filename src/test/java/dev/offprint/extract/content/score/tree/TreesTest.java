package dev.offprint.extract.content.score.tree;

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
    void comesBackAsWritten() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        trees.write(new DataOutputStream(bytes));
        Trees read = Trees.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertEquals(21, read.sum(new float[] {0, 5}, 0));
    }
}
