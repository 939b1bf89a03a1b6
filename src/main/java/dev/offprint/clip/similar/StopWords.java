package dev.offprint.clip.similar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that tell nothing about what a text is about, in the languages that most pages are written in. */
final class StopWords {

    private static final String FILE = "/similar/stop-words.txt";
    private static final Set<String> WORDS = read();

    private StopWords() {}

    /** @param word in lower case */
    static boolean has(String word) {
        return WORDS.contains(word);
    }

    /** Lines of words between blanks; lines that begin with {@code #} name the language. */
    private static Set<String> read() {
        InputStream in = StopWords.class.getResourceAsStream(FILE);
        if (in == null) {
            throw new IllegalStateException(FILE + " is missing from the build");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> java.util.Arrays.stream(line.strip().split("\\s+")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
