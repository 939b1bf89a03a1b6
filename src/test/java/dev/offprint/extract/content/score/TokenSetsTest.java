package dev.offprint.extract.content.score;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TokenSetsTest {

    private final TokenSets sets = new TokenSets();

    @Test
    void elementsOfTheSameNamesShareASet() {
        int card = set("<div class='card wide' style='top:0'>");
        assertEquals(card, set("<div class='card wide'>"));
        assertNotEquals(card, set("<li class='card wide'>"));
        assertNotEquals(card, set("<div>"));
    }

    @Test
    void whatOtherAttributesSayIsTheElementsOwn() {
        int card = set("<div class='card'>");
        int main = set("<div class='card' role='main'>");
        assertNotEquals(card, main);
        assertArrayEquals(new Tokens().of(element("<div class='card' role='main'>")), sets.tokens(main));
    }

    private int set(String html) {
        return sets.of(element(html));
    }

    private static Element element(String html) {
        return Jsoup.parse(html).body().child(0);
    }
}
