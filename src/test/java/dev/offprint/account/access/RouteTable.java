package dev.offprint.account.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeMap;

/** What {@code access/routes.txt} declares. */
record RouteTable(TreeMap<String, Row> rows) {

    /**
     * @param owned whether the first id in the path is somebody's, and nobody else's to see
     * @param saved whether a clip token is let in only for what it saved itself
     */
    record Row(Set<String> who, boolean owned, boolean saved) {}

    private static final Set<String> WORDS = Set.of("everybody", "password", "clip", "api", "session", "admin");

    static RouteTable read() {
        var rows = new TreeMap<String, Row>();
        try (var file = RouteTable.class.getResourceAsStream("/access/routes.txt")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> add(rows, line.split("\\s+")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new RouteTable(rows);
    }

    private static void add(TreeMap<String, Row> rows, String[] words) {
        var who = Set.of(words[2].split(","));
        var rest = Arrays.asList(words).subList(3, words.length);
        if (!WORDS.containsAll(who) || !Set.of("owned", "saved").containsAll(rest)) {
            throw new IllegalStateException("routes.txt: not understood: " + String.join(" ", words));
        }
        if (rows.put(words[0] + " " + words[1], new Row(who, rest.contains("owned"), rest.contains("saved"))) != null) {
            throw new IllegalStateException("routes.txt: twice: " + words[0] + " " + words[1]);
        }
    }
}
