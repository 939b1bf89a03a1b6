package dev.offprint.extract.clutter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.extract.clutter.reading.Outline;
import dev.offprint.extract.ledger.Kind;
import dev.offprint.extract.ledger.Ledger;
import dev.offprint.extract.ledger.Removal;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemoveLandmarksTest {

    private static final String TEXT = "<p>The mill turns on three days of the week, and on the fourth it is oiled."
            + " Nobody remembers who made the rule, and nobody breaks it.</p>";

    private final RemoveLandmarks step = new RemoveLandmarks();
    private final Ledger ledger = new Ledger(Set.of());

    private Document apply(String body) {
        Document doc = Jsoup.parse(body);
        step.apply(Outline.of(doc), ledger);
        return doc;
    }

    @ParameterizedTest
    @CsvSource({
        "<header><a href=/>The Mill</a></header>,header",
        "<div role=banner><a href=/>The Mill</a></div>,header",
        "<nav><a href=/news>News</a></nav>,navigation",
        "<div role=Navigation><a href=/news>News</a></div>,navigation",
        "<section><nav><a href=/news>News</a></nav></section>,navigation",
        "<footer>Printed on paper</footer>,footer",
        "<div><div role=contentinfo>Printed on paper</div></div>,footer"
    })
    void takesALandmarkAndSaysWhich(String landmark, String rule) {
        Document doc = apply(landmark + "<main>" + TEXT + "</main>");
        assertEquals(Jsoup.parse(TEXT).text(), doc.text());
        assertEquals(
                List.of(rule), ledger.removals().stream().map(Removal::rule).toList());
        assertEquals("landmarks", ledger.removals().get(0).step());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article><header>By Ada</header>TEXT<footer>Ada mills</footer></article>",
                "<main><nav><a href=#a>What is in here</a></nav>TEXT</main>",
                "<section><header>By Ada</header>TEXT</section>",
                "TEXT<blockquote>So be it<footer>Ada</footer></blockquote>",
                "<header><h1>The mill</h1></header>TEXT",
                "<header>TEXT</header><p>More</p>",
                "<footer><article>TEXT</article></footer>",
                "<header role=presentation>By Ada</header>TEXT",
            })
    void leavesWhatMayBePartOfTheText(String body) {
        String page = body.replace("TEXT", TEXT);
        assertEquals(Jsoup.parse(page).body().html(), apply(page).body().html());
        assertEquals(List.of(), ledger.removals());
    }

    @Test
    void leavesTheHeadersOfManyPosts() {
        String posts = "<div class=post><header>Ada wrote</header>" + TEXT + "</div>";
        Document doc = apply("<nav><a href=/news>News</a></nav>" + posts.repeat(5));
        assertEquals(Jsoup.parse(posts.repeat(5)).text(), doc.text());
    }

    @Test
    void takesTheWholeOfWhatIsNested() {
        apply("<header><nav><a href=/news>News</a></nav></header>" + TEXT);
        assertEquals(
                List.of("header"), ledger.removals().stream().map(Removal::rule).toList());
    }

    @Test
    void leavesWhatTheOwnerKeeps() {
        Document doc = Jsoup.parse("<footer>Printed on <b>paper</b></footer>" + TEXT);
        ledger.keep(doc.selectFirst("b"));
        step.apply(Outline.of(doc), ledger);
        assertEquals("Printed on paper", doc.select("footer").text());
    }

    @Test
    void leavesWhatHoldsSomethingThatTheOwnerBroughtBack() {
        String body = "<footer><p>Printed on paper</p><p>By the mill</p></footer>" + TEXT;
        ledger.remove(Jsoup.parse(body).selectFirst("footer p"), "content", Kind.BOILERPLATE, "");
        String id = ledger.removals().get(0).id();
        Document doc = Jsoup.parse(body);
        step.apply(Outline.of(doc), new Ledger(Set.of(id)));
        assertEquals("Printed on paper By the mill", doc.select("footer").text());
    }

    @Test
    void tellsTheOutline() {
        Document doc = Jsoup.parse("<nav><a href=/news>News</a></nav>" + TEXT);
        Outline outline = Outline.of(doc);
        step.apply(outline, ledger);
        assertEquals(
                List.of(false, true, true, false),
                List.of(outline.isGone(0), outline.isGone(1), outline.isGone(2), outline.isGone(3)));
    }
}
