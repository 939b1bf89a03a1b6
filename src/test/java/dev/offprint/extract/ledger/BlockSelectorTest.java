package dev.offprint.extract.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockSelectorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <p class=x id=share>a</p> | #share
                    <p class='share box share wide tall'>a</p> | p.share.box.wide
                    <p class='a x1234 -y' id=x1234>a</p> | html > body > p
                    <ul class=menu><li><p>a</p></li></ul> | ul.menu > li > p
                    <ul id=menu class=x><li><p>a</p></li></ul> | #menu > li > p
                    """)
    void namesABlockByWhatAPersonWrote(String html, String selector) {
        assertEquals(selector, BlockSelector.of(Jsoup.parse(html).expectFirst("p")));
    }
}
