package dev.offprint.extract.clutter.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TrieTest {

    private final Trie<Integer> trie =
            new Trie<>(new TreeMap<>(Map.of("share", 1, "share this", 2, "sh", 3, "save", 4, "über", 5)));

    @Test
    void everyTextLeadsToItsValue() {
        assertEquals(1, value("share"));
        assertEquals(2, value("share this"));
        assertEquals(3, value("sh"));
        assertEquals(4, value("save"));
        assertEquals(5, value("über"));
    }

    @Test
    void aBeginningHasNoValueOfItsOwn() {
        assertNull(value("s"));
        assertNull(value("share t"));
    }

    @Test
    void otherTextsLeadNowhere() {
        assertEquals(Trie.NONE, node("t"));
        assertEquals(Trie.NONE, node("shy"));
        assertEquals(Trie.NONE, node("share this page"));
        assertNull(value("shy"));
    }

    private Integer value(String text) {
        return trie.value(node(text));
    }

    private int node(String text) {
        int node = trie.first(text.charAt(0));
        for (int i = 1; i < text.length() && node != Trie.NONE; i++) {
            node = trie.next(node, text.charAt(i));
        }
        return node;
    }
}
