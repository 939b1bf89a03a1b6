package dev.offprint.extract.clutter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.extract.ledger.Ledger;
import dev.offprint.extract.page.Marks;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class RemoveNoticesTest {

    private static final String ARTICLE = "<main><h1>The ferry is back</h1>"
            + "<p>The ferry between the two islands sails again after a winter in the yard.</p>".repeat(8)
            + "</main>";
    private static final String BAR =
            "<p>This shop uses cookies to remember your basket.</p><button>Accept all</button>"
                    + "<a href=/privacy>Learn more</a>";

    private final RemoveNotices step = new RemoveNotices();
    private final Ledger ledger = new Ledger(Set.of());

    private Notices run(Document doc, Marks marks) {
        return step.apply(doc, marks, ledger);
    }

    private void leaves(String body, String expected) {
        Document doc = Jsoup.parse(body);
        run(doc, Marks.NONE);
        assertEquals(Jsoup.parse(expected).body().html(), doc.body().html());
    }

    @Test
    void removesAVendorsContainerAndNamesTheRule() {
        leaves(ARTICLE + "<div id=cookie-law-info-bar>" + BAR + "</div>", ARTICLE);
        assertEquals("#cookie-law-info-bar", ledger.removals().get(0).rule());
    }

    @Test
    void removesADialogThatSpeaksOfConsent() {
        leaves(ARTICLE + "<div role=dialog>" + BAR + "</div>", ARTICLE);
    }

    @Test
    void removesABoxThatOnlyItsWordingBetrays() {
        leaves("<div class=x1>" + BAR + "</div>" + ARTICLE, ARTICLE);
    }

    @Test
    void removesAnOverlayThatTheCaptureMarked() {
        Document doc = Jsoup.parse("<div data-m12345678=o><p>Your privacy choices</p></div>" + ARTICLE);
        run(doc, Marks.of("data-m12345678"));
        assertFalse(doc.text().contains("privacy"));
    }

    @Test
    void leavesADialogThatHoldsTheArticle() {
        String page = "<div role=dialog>" + ARTICLE + BAR + "</div>";
        leaves(
                page,
                "<div role=dialog>" + ARTICLE + "<p>This shop uses cookies to remember your basket.</p>"
                        + "<button>Accept all</button><a href=/privacy>Learn more</a></div>");
    }

    @Test
    void saysWhenThereIsNothingButAWall() {
        Document doc = Jsoup.parse("<h1>Before you go on</h1><p>We use cookies and your consent to cookies is needed."
                + "</p><button>Accept all</button><button>Reject all</button>");
        assertTrue(run(doc, Marks.NONE).wall());
    }

    @Test
    void removesTheStandInForAnEmbedAndNothingBesideIt() {
        String card = "<div class=post><p>The band played on the pier until the last ferry left.</p>%s</div>";
        String standIn = "<div class=frame><p>To view this video, please accept marketing cookies.</p>"
                + "<button>Accept</button></div>";
        leaves(ARTICLE + String.format(card, standIn), ARTICLE + String.format(card, ""));
    }

    @Test
    void takesTheWallAndLeavesTheArticleBelow() {
        leaves("<div id=cmpbox><h1>Your privacy and cookies</h1>" + BAR.repeat(20) + "</div>" + ARTICLE, ARTICLE);
    }

    @Test
    void keepsWhatTheOwnerRestored() {
        Document first = Jsoup.parse("<div id=cookie-law-info-bar>" + BAR + "</div>" + ARTICLE);
        run(first, Marks.NONE);
        Document again = Jsoup.parse("<div id=cookie-law-info-bar>" + BAR + "</div>" + ARTICLE);
        step.apply(again, Marks.NONE, new Ledger(Set.of(ledger.removals().get(0).id())));
        assertTrue(again.text().contains("remember your basket"));
    }
}
