package dev.offprint.extract.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.junit.jupiter.api.Test;

class WriteMarkupTest {

    private static final String SIGNS = " \t\n\r'\"<>&&amp;\u00a0\u00ad\u200b\u0085\ufffd\ud83d\ude00é ";

    @Test
    void writesJustWhatJsoupWrites() {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false).escapeMode(EscapeMode.xhtml).charset("UTF-8");
        Element body = page.body().appendText(SIGNS);
        body.appendElement("p").attr("id", SIGNS).appendText(SIGNS);
        body.appendElement("pre").appendElement("code").attr("class", "").appendText("\n\n" + SIGNS);
        body.appendElement("pre").appendText("\n" + SIGNS);
        body.appendElement("pre").appendText(SIGNS.strip());
        body.appendElement("pre").appendText("\r\n");
        body.appendElement("pre");
        body.appendElement("details").attr("open", "open").appendElement("summary");
        body.appendElement("ol").attr("reversed", "reversed").attr("start", "3");
        body.appendElement("img").attr("alt", "").attr("src", "https://site.example/?a=1&b=2");
        body.appendElement("br");
        body.appendElement("hr");
        body.appendElement("wbr");
        Element math = body.appendElement("math").attr("display", "block");
        math.appendElement("mspace").attr("width", "1em");
        math.appendElement("mprescripts");
        body.appendText("\n ");
        assertEquals(body.html(), WriteMarkup.of(body));
    }
}
