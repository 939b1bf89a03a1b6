package dev.offprint.clip.similar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TermsTest {

    private static final String TEXT =
            "The lighthouse keeper said that the Lighthouse was older than the harbour. Every keeper of a lighthouse"
                    + " watches the harbour because nobody else would. In 1994 the NOAA bought the harbour.";

    private static Map<String, Double> chosen(String title, String text) {
        return Terms.of(title, text).chosen(0, key -> 0);
    }

    @Test
    void whatATextIsAboutComesFirst() {
        List<String> terms = List.copyOf(chosen("A lighthouse by night", TEXT).keySet());
        assertEquals("lighthouse", terms.get(0));
        assertTrue(terms.contains("harbour") && terms.contains("keeper"), terms.toString());
        assertFalse(terms.contains("that") || terms.contains("because") || terms.contains("1994"), terms.toString());
    }

    @Test
    void aWordOfEveryClipTellsNothing() {
        Terms terms = Terms.of("A lighthouse by night", TEXT);
        assertFalse(terms.chosen(100, key -> key.equals("lighthouse") ? 40 : 1).containsKey("lighthouse"));
        assertFalse(terms.chosen(1_000_000, key -> key.equals("lighthouse") ? Terms.COMMON : 1)
                .containsKey("lighthouse"));
        List<String> rareFirst = List.copyOf(
                terms.chosen(100, key -> key.equals("harbour") ? 0 : 15).keySet());
        assertEquals("harbour", rareFirst.get(0));
    }

    @Test
    void itsSpellingIsTheOneOfTheText() {
        assertTrue(chosen("", "Der Leuchtturm. Ein Leuchtturm, LEUCHTTURM. Der Leuchtturm")
                .containsKey("Leuchtturm"));
        assertTrue(chosen("", "Café, café, cafe; the café").containsKey("café"));
    }

    @Test
    void scriptsWithoutBlanksComeInPairs() {
        assertTrue(chosen("灯台の夜", "灯台は古い。灯台と港。").containsKey("灯台"));
        assertTrue(chosen("등대", "등대는 오래되었다").containsKey("등대"));
    }

    @Test
    void thereAreFewAndTheirWeightsAreComparable() {
        StringBuilder text = new StringBuilder();
        for (String word : new MadeUpStories(1).story(3_000).split(" ")) {
            text.append(word).append(' ');
        }
        Map<String, Double> terms = chosen("A title", text.toString());
        assertEquals(Terms.KEPT, terms.size());
        double length =
                terms.values().stream().mapToDouble(weight -> weight * weight).sum();
        assertEquals(1, length, 1e-6);
    }

    @Test
    void nothingIsNothing() {
        assertEquals(Map.of(), chosen("", ""));
        assertEquals(Map.of(), chosen("", "the and of 12 34"));
    }
}
