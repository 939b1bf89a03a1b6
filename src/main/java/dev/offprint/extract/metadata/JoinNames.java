package dev.offprint.extract.metadata;

import dev.offprint.extract.page.RuleFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins names as a language does: "A, B and C". */
final class JoinNames {

    private static final Map<String, String> LAST = new HashMap<>();

    static {
        for (String rule : RuleFile.read("metadata/bylines.txt").list("the word before the last name, by language")) {
            LAST.put(rule.substring(0, 2), rule.substring(3));
        }
    }

    private JoinNames() {}

    static String of(List<String> names, String language) {
        String word = LAST.get(language == null ? "en" : language.split("-")[0]);
        int last = names.size() - 1;
        if (last == 0 || word == null) {
            return String.join(", ", names);
        }
        return String.join(", ", names.subList(0, last)) + " " + word + " " + names.get(last);
    }
}
