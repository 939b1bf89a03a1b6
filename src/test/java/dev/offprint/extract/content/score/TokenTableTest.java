package dev.offprint.extract.content.score;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokenTableTest {

    private static final int[] TOKENS = {7, -3, 1 << 30};
    private static final float[] SCORES = {0, 1, -1, 7.875f, -7.875f, 0.0625f, -0.0625f, 2, 3, 4, 5, 6, -2, -3, -4};

    private final TokenTable table = new TokenTable(TOKENS, SCORES, 5);

    @Test
    void eachPlaceOfATokenHasItsOwnScore() {
        for (int i = 0; i < SCORES.length; i++) {
            assertEquals(SCORES[i], table.value(table.find(TOKENS[i / 5]), i % 5));
        }
    }

    @Test
    void whatIsNotKnownSaysNothing() {
        for (int token : new int[] {8, 0}) {
            int nowhere = table.find(token);
            assertFalse(TokenTable.isKnown(nowhere));
            for (int place = 0; place < 5; place++) {
                assertEquals(0, table.value(nowhere, place));
            }
        }
        assertTrue(TokenTable.isKnown(table.find(-3)));
    }

    @Test
    void manyTokensAreFoundLikeOne() {
        int[] tokens = IntStream.range(0, 40)
                .map(i -> i % 3 == 0 ? TOKENS[i % TOKENS.length] : i * 0x01000193)
                .toArray();
        int[] places = table.find(tokens, 37);
        assertEquals(37, places.length);
        for (int i = 0; i < places.length; i++) {
            assertEquals(table.find(tokens[i]), places[i]);
        }
    }

    @Test
    void whatWasWrittenIsReadAgain() throws IOException {
        byte[] written = bytes(table);
        TokenTable again = TokenTable.read(new DataInputStream(new ByteArrayInputStream(written)));
        assertEquals(-0.0625f, again.value(again.find(-3), 1));
        assertArrayEquals(written, bytes(again));
    }

    private static byte[] bytes(TokenTable table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.write(new DataOutputStream(out));
        return out.toByteArray();
    }
}
