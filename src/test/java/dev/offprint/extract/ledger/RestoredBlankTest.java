package dev.offprint.extract.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A block without text is known by its attributes. */
class RestoredBlankTest {

    private static Element box(String attributes) {
        return Jsoup.parse("<div><p " + attributes + "><img src=a></p></div>").selectFirst("p");
    }

    private static String id(Element block) {
        Ledger ledger = new Ledger(Set.of());
        assertTrue(ledger.remove(block, "ads", Kind.AD, "rule"));
        return ledger.removals().get(0).id();
    }

    @Test
    void isTheSameWhateverItsUselessAttributesSay() {
        String id = id(box("class=a data-x=1"));
        assertEquals(id, id(box("class=a")));
        assertEquals(id, id(box("class=a data-x=2 onload=x")));
        assertFalse(id.equals(id(box("class=b"))));
        Ledger restored = new Ledger(Set.of(id));
        assertFalse(restored.remove(box("class=a data-x=3"), "ads", Kind.AD, "rule"));
    }

    @Test
    void isStillKnownByAllOfItsAttributes() {
        String byAll = "480f8cdcfa063c68";
        Ledger restored = new Ledger(Set.of(byAll));
        assertFalse(restored.remove(box("class=a data-x=1"), "ads", Kind.AD, "rule"));
        assertTrue(restored.wants(box("class=a data-x=1")));
        assertTrue(restored.remove(box("class=a data-x=2"), "ads", Kind.AD, "rule"));
    }
}
