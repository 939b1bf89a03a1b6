package dev.offprint.extract.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    private static final Path CASES = Path.of("src/test/resources/extract/cases");

    private final Wording wording = new Wording();

    /** Removals are known by their text: were it read otherwise, what readers brought back would go again. */
    @Test
    void saysOfAllCasesJustWhatJsoupSays() throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.walk(CASES)) {
            pages = files.filter(file -> file.endsWith("page.html")).toList();
        }
        assertTrue(pages.size() > 50);
        for (Path page : pages) {
            assertSame(Jsoup.parse(Files.readString(page)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>a<p>b</p>c<p>d</p><p>e</p><span>f</span>g<br>h<br>",
                "<p> a \n\t b\u00a0 \u00a0c\u200bd\u00ade \u3000 f ",
                "<pre> a\n  b <b> c\n <i> d\n</i></b></pre>e",
                "<pre><b><b><b><b><b> 5\n <b> 6\n <b> 7\n ",
                "<ul><li>a</li><li>b</li></ul><select><option>c<option>d</select><button>e</button><button> </button>f",
                "<span>a<div>b</div></span>c<span><div>d</div></span><em>e</em>",
                "<table><tr><td>a</td><td>b</td></tr></table>c<textarea> d\n e</textarea><title> f </title>",
                "<ruby>a<rt>b</rt></ruby><details><summary>c</summary>d</details><svg><text>e</text></svg>",
                "",
            })
    void saysJustWhatJsoupSays(String html) {
        assertSame(Jsoup.parse(html));
    }

    @Test
    void takesCharacterDataAsItIs() {
        Document page = Jsoup.parse("<p>a </p>");
        page.expectFirst("p").appendChild(new CDataNode("  b\n")).appendText(" c");
        assertSame(page);
    }

    private void assertSame(Document page) {
        for (Element e : page.getAllElements()) {
            assertEquals(e.text(), wording.read(e).text(Integer.MAX_VALUE), () -> e.outerHtml());
        }
    }
}
