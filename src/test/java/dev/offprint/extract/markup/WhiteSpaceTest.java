package dev.offprint.extract.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WhiteSpaceTest {

    private static final String LETTERS = "  \n\t\r\fab\u00a0\u0001\u001fü\u2003\ud83d\ude00";

    @Test
    void collapsesAsAPatternDoes() {
        Random random = new Random(20261130L);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(12); k > 0; k--) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            String raw = text.toString();
            String expected = raw.replaceAll("[ \n\t\r\f]+", " ");
            assertEquals(expected, WhiteSpace.collapse(raw, false));
            assertEquals(expected.startsWith(" ") ? expected.substring(1) : expected, WhiteSpace.collapse(raw, true));
        }
    }

    @Test
    void collapsesWhereATextLies() {
        char[] chars = "a b  c ".toCharArray();
        assertEquals(3, WhiteSpace.collapse(chars, 1, 5, true));
        assertEquals("ab ", new String(chars, 0, 3));
    }
}
