package dev.offprint.extract.clutter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.extract.clutter.reading.RuleFile;
import dev.offprint.extract.clutter.reading.Topic;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule files are data that people edit: sorted, without repeats, and complete in every language. */
class ClutterRuleFilesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ads/containers.txt",
                "ads/hosts.txt",
                "boilerplate/containers.txt",
                "notices/names.txt",
                "notices/vendors.txt",
                "words/languages.txt"
            })
    void isSortedAndSaysNothingTwice(String file) {
        RuleFile.read(file)
                .forEach((heading, rules) -> assertEquals(List.copyOf(new TreeSet<>(rules)), rules, heading));
    }

    @Test
    void everyLanguageHasEveryTopicSorted() {
        for (String language : RuleFile.read("words/languages.txt").get("languages")) {
            Map<String, List<String>> topics = RuleFile.read("words/" + language + ".txt");
            for (Topic topic : Topic.values()) {
                List<String> phrases = topics.getOrDefault(topic.heading(), List.of());
                assertTrue(!phrases.isEmpty(), language + " says nothing on " + topic.heading());
                assertEquals(List.copyOf(new TreeSet<>(phrases)), phrases, language + " " + topic.heading());
            }
            assertEquals(Topic.values().length, topics.size(), language);
        }
    }

    @Test
    void knowsAtLeastSixtyVendorsAndNoOrdinaryComponent() {
        Map<String, List<String>> vendors = RuleFile.read("notices/vendors.txt");
        assertTrue(vendors.size() >= 60);
        HashSet<String> all = new HashSet<>();
        vendors.values().forEach(rules -> rules.forEach(rule -> assertTrue(all.add(rule), rule + " twice")));
        assertTrue(all.stream().noneMatch(rule -> rule.startsWith(".cmp-")), "cmp- begins ordinary components");
    }
}
