package dev.offprint.extract.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule file reads well: headings, sorted rules below them, none twice (those of clutter have their own test). */
class RuleFilesTest {

    private static final Path ROOT = Path.of("src/main/resources/extract");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files
                    .filter(f -> f.toString().endsWith(".txt") && !f.toString().contains("clutter"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isSortedUnderHeadings(Path file) throws IOException {
        List<String> section = null;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("#")) {
                section = line.startsWith("##") ? section : new ArrayList<>();
            } else if (!line.isBlank()) {
                assertFalse(section == null, file + ": a rule before the first heading");
                section.add(line);
                List<String> sorted = section.stream().sorted().distinct().toList();
                assertEquals(sorted, section, () -> file + " near " + line);
            }
        }
    }
}
