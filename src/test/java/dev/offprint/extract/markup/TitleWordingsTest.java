package dev.offprint.extract.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleWordingsTest {

    private static final List<String> HEADLINES = List.of("“Rain” at last", "Ο Δρόμος", "a");

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "<p>'Rain' at <em>last</em></p> => true",
                "<p>— RAIN AT LAST —</p> => true",
                "<p>Ο ΔΡΌΜΟΣ</p> => true",
                "<p>Rain at last, say farmers</p> => false",
                "<p>Rain</p> => false",
                "<p>a</p> => false",
                "<p>—</p> => false",
            })
    void knowsAWordingByItsLetters(String html, boolean expected) {
        assertEquals(
                expected, new TitleWordings(HEADLINES).has(Jsoup.parse(html).body()));
    }

    @ParameterizedTest
    @CsvSource({"Rain at last", "''"})
    void knowsNoneWhereThereIsNoTitle(String text) {
        assertFalse(new TitleWordings(List.of()).has(Jsoup.parse(text).body()));
    }
}
