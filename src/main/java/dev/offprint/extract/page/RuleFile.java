package dev.offprint.extract.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file of heuristics below {@code /extract}: one rule a line, sorted, under headings of the form {@code # heading}.
 * Lines that begin with {@code ##} are remarks.
 */
public final class RuleFile {

    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    private RuleFile() {}

    /** @param name the path below {@code /extract}, such as {@code page/trackers.txt} */
    public static RuleFile read(String name) {
        RuleFile file = new RuleFile();
        InputStream in = RuleFile.class.getResourceAsStream("/extract/" + name);
        if (in == null) {
            throw new IllegalArgumentException("no rule file " + name);
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> section = null;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("# ")) {
                    section = file.sections.computeIfAbsent(line.substring(2).strip(), k -> new ArrayList<>());
                } else if (!line.isBlank() && !line.startsWith("##")) {
                    section.add(line.strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** The rules under a heading, in order. */
    public List<String> list(String heading) {
        List<String> rules = sections.get(heading);
        if (rules == null) {
            throw new IllegalArgumentException("no heading " + heading);
        }
        return List.copyOf(rules);
    }

    /** The rules under a heading as a set. */
    public Set<String> set(String heading) {
        return Set.copyOf(list(heading));
    }

    public Set<String> headings() {
        return Set.copyOf(sections.keySet());
    }
}
