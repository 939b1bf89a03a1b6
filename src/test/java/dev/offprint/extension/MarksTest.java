package dev.offprint.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.extract.page.Mark;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The extension writes the letters that the server reads. */
class MarksTest {

    private static final Pattern LETTERS = Pattern.compile("const LETTERS = \\{([^}]*)}");
    private static final Pattern LETTER = Pattern.compile("(\\w+): \"(.)\"");

    @Test
    void captureAndServerSpeakOfTheSameMarks() throws Exception {
        Matcher list = LETTERS.matcher(Files.readString(Path.of("extension/capture.js")));
        assertEquals(true, list.find());
        Map<String, String> written = LETTER.matcher(list.group(1))
                .results()
                .collect(Collectors.toMap(MarksTest::constant, found -> found.group(2)));
        Map<String, String> read = Arrays.stream(Mark.values())
                .collect(Collectors.toMap(Mark::name, mark -> String.valueOf(mark.letter())));
        assertEquals(new TreeMap<>(read), new TreeMap<>(written));
    }

    /** {@code offScreen} is {@code OFF_SCREEN}. */
    private static String constant(MatchResult found) {
        return found.group(1).replaceAll("([A-Z])", "_$1").toUpperCase();
    }
}
