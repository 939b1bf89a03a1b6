package dev.offprint.extract.clutter.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a rule file: sorted lines under headings, a heading being a line that begins with a hash and a space. */
public final class RuleFile {

    private static final String FOLDER = "/extract/clutter/";

    private RuleFile() {}

    /**
     * The lines of a rule file by heading, in the file's order.
     *
     * @param name the file's name below {@code extract/clutter}
     * @throws IllegalStateException when the file is missing or a rule stands before the first heading: the program
     *     was built wrongly
     */
    public static Map<String, List<String>> read(String name) {
        try (InputStream in = RuleFile.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("no rule file " + name);
            }
            return sections(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> sections(String name, BufferedReader lines) throws IOException {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> section = null;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("# ")) {
                section = sections.computeIfAbsent(line.substring(2).strip(), heading -> new ArrayList<>());
            } else if (!line.isBlank()) {
                if (section == null) {
                    throw new IllegalStateException("a rule before the first heading in " + name + ": " + line);
                }
                section.add(line.strip());
            }
        }
        return Collections.unmodifiableMap(sections);
    }
}
