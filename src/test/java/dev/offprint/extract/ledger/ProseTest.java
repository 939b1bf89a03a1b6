package dev.offprint.extract.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {

    private static final String TWELVE = "One two three four five six seven eight nine ten eleven twelve";

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            textBlock =
                    """
            <div><p>$.</p></div> => 12
            <div><p>$</p></div> => 0
            <div><p>$. <i>«Thirteen.»</i> </p><ul><li>$.</li><li>one.</li></ul></div> => 25
            <div><p>$ <a href=x>thirteen</a>.</p></div> => 13
            <div><p><a href=x>$</a>.</p></div> => 0
            <div><a href=x><b><i>$.</i></b></a></div> => 0
            <div><a href=x><u><b><i>$.</i></b></u></a></div> => 12
            <a href=x><p>$.</p></a> => 0
            <div>$.<p>no</p>$!</div> => 24
            """)
    void countsSentencesThatAreNoLinks(String html, int words) {
        assertEquals(words, Prose.words(block(html)));
    }

    @ParameterizedTest
    @CsvSource({"<a href=x><i><u>$.</u></i></a>, 0", "<a href=x><b><i><u>$.</u></i></b></a>, 12"})
    void seesLinksAroundTheBlock(String html, int words) {
        assertEquals(words, Prose.words(Jsoup.parse(html.replace("$", TWELVE)).expectFirst("u")));
    }

    private static Element block(String html) {
        return Jsoup.parse(html.replace("$", TWELVE)).body().child(0);
    }
}
