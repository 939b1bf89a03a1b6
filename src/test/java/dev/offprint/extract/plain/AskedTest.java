package dev.offprint.extract.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AskedTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/offprint/extract");
    private static final Path RULES = Path.of("src/main/resources/extract");

    /** An attribute that a step asks for by its name, in whatever way. */
    private static final List<Pattern> QUESTIONS = List.of(
            Pattern.compile("(?:attr|hasAttr|absUrl|get|hasKey|attribute|removeAttr)\\((?:\\w+, )?\"([\\w:-]+)\"\\)"),
            Pattern.compile("\"[^\"\\n]*\\[([a-z][a-z:-]*)[\\]*^~$|=]"),
            Pattern.compile("\"((?:data|aria)-[\\w-]+)\""));

    @Test
    void knowsWhatTheStepsAskFor() throws IOException {
        TreeSet<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                if (!file.startsWith(SOURCES.resolve("thin"))) {
                    names.addAll(asked(Files.readString(file)));
                }
            }
        }
        assertTrue(names.contains("data-mathml") && names.contains("aria-modal"), names.toString());
        assertEquals(List.of(), useless(names));
    }

    @Test
    void knowsWhatTheRuleFilesName() throws IOException {
        TreeSet<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(RULES.resolve("clutter"))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Files.readAllLines(file).stream()
                        .filter(line -> line.startsWith("["))
                        .forEach(line ->
                                names.add(line.substring(1).split("[]=^*~$]")[0].toLowerCase(Locale.ROOT)));
            }
        }
        for (String line : Files.readAllLines(RULES.resolve("page/lazy-images.txt"))) {
            if (line.startsWith("data-") || line.endsWith("src") || line.endsWith("srcset")) {
                names.add(line.strip());
            }
        }
        assertTrue(names.contains("data-ad-slot") && names.contains("data-lazy-src"), names.toString());
        assertEquals(List.of(), useless(names));
    }

    @Test
    void knowsWhatIsUseless() {
        for (String name : List.of("data-x", "aria-expanded", "onload", "d", "tabindex", "jsaction", "data-ad-slots")) {
            assertTrue(Asked.isUseless(name), name);
        }
        for (String name : List.of("class", "id", "href", "data", "dir", "x-data", "data-ad-slot", "onclick")) {
            assertFalse(Asked.isUseless(name), name);
        }
    }

    private static TreeSet<String> asked(String source) {
        TreeSet<String> names = new TreeSet<>();
        for (Pattern question : QUESTIONS) {
            Matcher found = question.matcher(source);
            while (found.find()) {
                names.add(found.group(1).toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private static List<String> useless(TreeSet<String> names) {
        return names.stream().filter(Asked::isUseless).toList();
    }
}
