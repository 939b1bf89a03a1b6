package dev.offprint.extract.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.extract.ledger.Kind;
import dev.offprint.extract.ledger.Ledger;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class CutOtherProductsTest {

    private static final String TAP = "<h1>Tap</h1><p>Brass body turned from solid stock, ceramic valves, lever with a"
            + " quarter turn, finished by hand.</p>";
    private static final String CARDS = "<ul><li><a href=/1><img src=1.jpg></a><h3>Basin</h3>39 €"
            + "<li><a href=/2><img src=2.jpg></a><h3>Shower</h3>59 €</ul>";

    private final Ledger ledger = new Ledger(Set.of());

    @Test
    void theRowGoesWithItsHeading() {
        assertLeft("Delivery", "<div><h2>You may also like:</h2>" + CARDS + "</div><h2>Delivery</h2>");
        assertEquals(Kind.RELATED, ledger.removals().get(0).kind());
        assertLeft("Delivery", "<h2>Ähnliche Produkte</h2>" + CARDS + "<h2>Delivery</h2>");
        assertLeft(
                "Delivery",
                "<section><header><h2>Customers who saw this</h2> <a href=/all>See all</a></header>" + CARDS
                        + "</section><h2>Delivery</h2>");
    }

    @Test
    void aHeadingThatIsNotMarkedAsOneIsSeen() {
        String cards = "<ul><li><a href=/1><img src=1.jpg>Basin</a> 39 €<li><a href=/2>Shower</a> 59 €</ul>";
        assertLeft("Delivery", "<div><p>Frequently bought together</p>" + cards + "</div><h2>Delivery</h2>");
        assertLeft("Delivery", "<div><p>Frequently bought together</p></div>" + cards + "<h2>Delivery</h2>");
        assertLeft(
                "Frequently bought together with a mat. Basin 39 € Shower 59 €",
                "<p>Frequently bought together with a mat.</p>" + cards);
    }

    @Test
    void otherSectionsStay() {
        assertLeft("What is in the box Basin 39 € Shower 59 €", "<h2>What is in the box</h2>" + CARDS);
        assertLeft(
                "Related products None, but it has two brothers.",
                "<h2>Related products</h2><p>None, but it has two brothers.</p>");
        assertLeft("Similar items Delivery", "<h2>Similar items</h2><h2>Delivery</h2>");
    }

    @Test
    void aPageThatConsistsOfThemIsLeftAlone() {
        Element content = element("<h2>Recommended for you</h2>" + CARDS);
        CutOtherProducts.apply(content, ledger);
        assertEquals(2, content.select("li").size());
    }

    private void assertLeft(String expected, String html) {
        Element content = element(TAP + html);
        CutOtherProducts.apply(content, ledger);
        content.select("h1, h1 + p").remove();
        assertEquals(expected, content.text());
    }

    private static Element element(String html) {
        return Jsoup.parse("<main>" + html + "</main>").selectFirst("main");
    }
}
