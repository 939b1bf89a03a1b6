package dev.offprint.extract.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LimitedReaderTest {

    private static final String[] PIECES = {
        "a",
        "<p>",
        "\n",
        "\t",
        "\u0000",
        "\u0007",
        "\u001f",
        "\ud83d",
        "\ude00",
        "\ud83d\ude00",
        "\ufffe",
        "\uffff",
        "é"
    };

    @Test
    void readsWhatIsHarmlessInBlocksOfAnySize() throws IOException {
        Random random = new Random(3);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder page = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                page.append(PIECES[random.nextInt(PIECES.length)]);
            }
            int block = 1 + random.nextInt(9);
            assertEquals(Characters.harmless(page.toString()), read(reader(page.toString(), 1_000, 1_000), block));
        }
    }

    @Test
    void stopsAtTheLimits() throws IOException {
        LimitedReader tags = reader("<b>".repeat(50), 1_000, 10);
        assertTrue(read(tags, 6).length() < 60);
        assertTrue(tags.wasCut());
        LimitedReader characters = reader("\u0000abcdef", 4, 10);
        assertEquals("abcd", read(characters, 3));
        assertTrue(characters.wasCut());
        LimitedReader whole = reader("\u0000abcd", 4, 10);
        assertEquals("abcd", read(whole, 3));
        assertFalse(whole.wasCut());
    }

    private static LimitedReader reader(String html, int maxCharacters, int maxTags) {
        return new LimitedReader(html, maxCharacters, maxTags, Budget.of(Duration.ofMinutes(1)));
    }

    private static String read(LimitedReader reader, int block) throws IOException {
        StringBuilder out = new StringBuilder();
        char[] into = new char[block + 2];
        for (int n = reader.read(into, 1, block); n >= 0; n = reader.read(into, 1, block)) {
            out.append(into, 1, n);
        }
        return out.toString();
    }
}
