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
    void removesAllOfARowOfBlocksUnderARelatedHeading() {
        removes("<h3>More to read:</h3><div class=r><a href=/1>Harbour opens</a></div>"
                + "<div class=r><a href=/2>Boats sold again</a></div><div class=r><a href=/3>A new pier</a></div>");
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
    void removesAMailsWordOnWhyItCame() {
        removes("<p>You receive this mail because you subscribed. <a href=/u>Unsubscribe</a></p>");
        removes("<p lang=de>Sie erhalten diesen Newsletter, weil Sie ihn bestellt haben. <a href=/u>Abmelden</a></p>");
        String sentence = TEXT.repeat(6) + "<p>You receive this mail on your last day at work.</p>";
        leaves(sentence, sentence);
    }

    @Test
    void removesShareBarsTagsAndFeedback() {
        removes("<div class=sharedaddy><a href=/s>Facebook</a></div>");
        removes("<div>Tags: <a href=/t/ferry>ferry</a> <a href=/t/boats>boats</a></div>");
        removes("<div>Was this page helpful? <button>Yes</button> <button>No</button></div>");
        removes("<div>Rate this ferry</div>");
    }

    @Test
    void removesAQuestionInAHeadingWithItsButtons() {
        removes("<div><h3>Was this page helpful?</h3><button>Yes</button> <button>No</button></div>");
    }

    @Test
    void removesInvitationsToShareByTheirAddresses() {
        removes("<div><a href='https://social.example/share?url=1'>Share the ferry with friends</a></div>");
    }

    @Test
    void removesInvitationsToFollowAndToInstall() {
        removes("<p>Follow us on <a href=/m>Mastodon</a>, <a href=/b>Bluesky</a></p>");
        removes("<div><a href=/app>Download our app</a></div>");
        removes("<div lang=de>Get the app: <a href=/1>App Store</a> <a href=/2>Google Play</a></div>");
    }

    @Test
    void removesToolsAndTheLinkToTheComments() {
        removes("<div><button>Print this page</button></div>");
        removes("<div><a href=#c>Leave a comment</a></div>");
    }

    @Test
    void removesTheFormForAComment() {
        removes("<div><h3>Leave a reply</h3><p>Your email address will not be published.</p>"
                + "<form><textarea></textarea><input type=text></form></div>");
    }

    @Test
    void removesANoteOnTheAuthorBelowTheText() {
        removes("<div><h3>About the author</h3><p>Ann Moor has sailed and written since she was nine.</p></div>");
        String above = "<div><h3>About the author</h3><p>Ann Moor has sailed since she was nine.</p></div>";
        leaves(above + TEXT.repeat(6), above + TEXT.repeat(6));
    }

    @Test
    void leavesProseThatUsesTheSameWords() {
        for (String prose : new String[] {
            "<p><a href=/1>Follow the path to the harbour</a>, then turn left.</p>",
            "<h2>Discussion</h2>",
            "<h2>Comments</h2>",
            "<p>Download the app before you travel: the ferry sells no paper tickets any more.</p>",
            "<table><tr><td>Timetable</td><td><a href=/t.pdf>PDF</a></td></tr></table>",
            "<p>Print the ticket or show it on your telephone.</p>"
        }) {
            String page = TEXT.repeat(3) + prose + TEXT.repeat(3);
            leaves(page, page);
        }
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
