package dev.offprint.extract.clutter.filter.gram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class GramTableTest {

    private final GramTable<String> table = new GramTable<>();

    private Set<String> found(String text) {
        Set<String> found = new TreeSet<>();
        table.find(text, found::add);
        return found;
    }

    @Test
    void givesEveryRuleWhoseTextIsThere() {
        for (int i = 0; i < 2_000; i++) {
            assertTrue(table.add(List.of("https://", "/unit-" + i + "/"), "rule " + i));
        }
        for (int i = 0; i < 2_000; i++) {
            assertTrue(found("https://example.org/unit-" + i + "/x.png").contains("rule " + i));
        }
    }

    @Test
    void asksForWhatFewRulesAndFewAddressesHave() {
        table.add(List.of("https://www.", "/adframe/"), "frames");
        assertEquals(Set.of(), found("https://www.example.org/images/boat.png"));
        assertEquals(Set.of("frames"), found("https://www.example.org/adframe/1"));
    }

    @Test
    void refusesWhatIsTooShortToLookUp() {
        assertFalse(table.add(List.of("ad", "x/y"), "short"));
        assertTrue(table.isEmpty());
        assertEquals(Set.of(), found("abc"));
    }
}
