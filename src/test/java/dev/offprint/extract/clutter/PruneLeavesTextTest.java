package dev.offprint.extract.clutter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.extract.ledger.Ledger;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An article's own lines that have the words or the names of clutter. */
class PruneLeavesTextTest {

    private static final String TEXT = "<p>The lighthouse keeper writes down wind and sight every three hours, by day"
            + " and by night, and sends his notes to the harbour office once a week.</p>";

    private final PruneBoilerplate step = new PruneBoilerplate();

    private void leaves(String line) {
        becomes(line, line);
    }

    private void becomes(String line, String expected) {
        Element content = content(line);
        step.apply(content, new Ledger(Set.of()));
        assertEquals(content(expected).html(), content.html());
    }

    private static Element content(String line) {
        return Jsoup.parse(TEXT.repeat(6) + line + TEXT.repeat(6), "https://lighthouse.example/log")
                .body();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2 id=discussion><a class=anchor href=#discussion></a>Discussion</h2>",
                "<h2><a href=#comments>Comments</a></h2>",
                "<h3 id=print>Print<a href=#print></a></h3>",
                "<h3><button>Listen</button></h3>",
                "<h3 id=comments>Comments</h3>",
                "<h3 class=share>Who gets which share</h3>",
                "<h2>How can we improve the lamp?</h2>"
            })
    void leavesHeadings(String heading) {
        leaves(heading);
    }

    @Test
    void leavesASectionNamedAfterItsHeading() {
        String other = "<section id=lamps><h2>Lamps</h2><p>Each has a number of its own.</p></section>";
        String section = "<section id=comments><h2>Comments<a href=#comments>¶</a></h2>"
                + "<p>A line of the log that begins with a dot is a comment and is not sent.</p></section>";
        leaves(other + section);
        String talk = "<section id=comments><h2>Comments</h2><div class=comment>I have seen that lamp.</div></section>";
        becomes(other + talk, other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h3><a href=/1>Share prices of the shipyard fall again</a></h3>",
                "<p><a href=/share-of-oil>Share of oil in the lamps of this coast</a></p>",
                "<p><a href=/1>Topics for the meeting of the keepers in spring</a></p>",
                "<p><a href=/w/Category:Lamps>Category:Lamps</a></p>",
                "<p>Follow <a href=/1>the upper path</a> or <a href=/2>the lower path</a>.</p>",
                "<ul><li><a href=/1>Follow-up of the lamp</a></li><li><a href=/2>Repair of the lens</a></li></ul>",
                "<ul><li><a href=/1>Report a problem with a buoy</a></li><li><a href=/2>Rent a berth</a></li></ul>",
                "<p>Rate this <a href=/1>lamp on the scale of the office</a> before you light it.</p>"
            })
    void leavesLinesThatBeginLikeALabel(String line) {
        leaves(line);
    }

    @Test
    void leavesTheHeadOfATextWithItsCategory() {
        leaves(
                "<header><span>Posted in</span> <a href=/c>Lamps</a><h1><a href=/1>The old lens is back on its tower</a></h1></header>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=/lamp><div>Save $50</div></a>",
                "<pre><a id=l1></a>print(\"1\")</pre>",
                "<dl><dt>Topics</dt><dd><a href=/1>Lamps of the north</a></dd></dl>"
            })
    void leavesPricesCodeAndEntries(String line) {
        leaves(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>See also: <a href=#lenses>Lenses and how they are cleaned</a></p>",
                "<p>Read more: <a href=https://university.example/r>The report of the institute of optics</a></p>",
                "<p><b>Read more</b> <a href=https://university.example/r>The report of the institute of optics</a></p>",
                "<dl><dt>Lens</dt><dd>See also: <a href=/mirror>Mirror and reflector</a></dd></dl>",
                "<h3>Further reading</h3><ul><li><a href=https://optics.example/1>A history of the lens</a></li></ul>"
            })
    void leavesWhatTheAuthorRefersTo(String line) {
        leaves(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2 id=related-pages><span>Related pages</span></h2><ul><li><a href=/1>Lenses</a></li></ul>",
                "<section id=related-pages><h2>Related pages<a href=#related-pages>#</a></h2>"
                        + "<ul><li><a href=/1>Lenses</a></li><li><a href=/2>Lamps</a></li></ul></section>",
            })
    void leavesALinkListUnderAHeadingLikeTheOthersOfTheText(String list) {
        leaves("<h2 id=the-tower>The tower</h2>" + TEXT + "<section id=the-lamp><h2>The lamp</h2>" + TEXT + "</section>"
                + list);
        becomes(list, "");
    }

    @Test
    void leavesTheProseThatFollowsAListInTheSameBox() {
        String links = "<ul><li><a href=/1>" + "How the lens came to the tower by sea and by land ".repeat(4)
                + "</a></li><li><a href=/2>" + "What the keepers eat in the months of ice ".repeat(5)
                + "</a></li></ul>";
        String last = "<p>" + "Then the light goes out and the keeper goes home to the village. ".repeat(5) + "</p>";
        becomes(
                TEXT.repeat(30) + "<div><h3>Suggested reading</h3>" + links + last + "</div>",
                TEXT.repeat(30) + "<div>" + last + "</div>");
    }

    @Test
    void leavesAShortTextThatInvitesToANewsletter() {
        leaves("<article><p>The tower stands.</p><p>Subscribe to our newsletter</p><input type=email></article>");
    }
}
