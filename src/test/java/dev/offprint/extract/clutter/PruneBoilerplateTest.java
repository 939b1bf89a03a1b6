package dev.offprint.extract.clutter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.extract.ledger.Ledger;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PruneBoilerplateTest {

    private static final String TEXT = "<p>The ferry between the two islands sails again after a winter in the yard."
            + " Tickets cost four pounds, and bicycles travel free of charge on all days.</p>";

    private final PruneBoilerplate step = new PruneBoilerplate();
    private final Ledger ledger = new Ledger(Set.of());

    private void removes(String clutter) {
        leaves(TEXT.repeat(6) + clutter, TEXT.repeat(6));
    }

    private void leaves(String body, String expected) {
        Element content = Jsoup.parse(body).body();
        step.apply(content, ledger);
        assertEquals(Jsoup.parse(expected).body().html(), content.html());
    }

    @Test
    void removesARelatedHeadingWithItsLinks() {
        removes(
                "<h3>Related posts</h3><ul><li><a href=/1>Harbour opens</a></li><li><a href=/2>Boats sold</a></li></ul>");
        removes("<div><h3>You may also like</h3><a href=/1>Harbour opens</a><a href=/2>Boats sold again</a></div>");
    }

    @Test
    void removesALineThatLeadsElsewhere() {
        removes("<p><strong>Read also: </strong><a href=/1>Harbour opens after long repairs</a></p>");
    }

    @Test
    void removesNewsletterBoxesByWordingAndField() {
        removes(
                "<div class=q><p>Sign up to our newsletter and miss nothing.</p><input type=email><button>Go</button></div>");
    }

    @Test
    void removesShareBarsTagsAndFeedback() {
        removes("<div class=sharedaddy><a href=/s>Facebook</a></div>");
        removes("<div>Tags: <a href=/t/ferry>ferry</a> <a href=/t/boats>boats</a></div>");
        removes("<div>Was this page helpful? <button>Yes</button> <button>No</button></div>");
    }

    @Test
    void leavesALinkListUnderAnOrdinaryHeading() {
        String page = TEXT.repeat(4) + "<h3>Sources</h3><ul><li><a href=/1>Harbour opens</a></li></ul>" + TEXT;
        leaves(page, page);
    }

    @Test
    void removesCommentsUnderAnArticleButNotAForumsPosts() {
        String comments = "<div class=comments><p>So glad it is back!</p><p>I was there on the first day.</p></div>";
        leaves(TEXT.repeat(12) + comments, TEXT.repeat(12));
        String forum = "<h1>Ferry?</h1><div class=comments>" + TEXT.repeat(12) + "</div>";
        leaves(forum, forum);
    }

    @Test
    void leavesTheCountOfCommentsInEveryEntryOfAList() {
        String list = ("<p>" + TEXT + "<div class=comments>9 comments</div>").repeat(12);
        leaves(list, list);
    }
}
