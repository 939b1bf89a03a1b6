package dev.offprint.extract.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.extract.ledger.Ledger;
import dev.offprint.extract.skeleton.Skeleton;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class RemoveInvisibleTest {

    private static final String VISIBLE = "<p>What everybody sees, and more of it than of all that is hidden here.</p>";

    @Test
    void whatAButtonOpensWaits() {
        assertSeen(
                "More",
                "<button aria-controls='x more' aria-expanded='false'></button><div id='more' hidden>More</div>");
        assertSeen("More", "<h3 aria-controls='a'></h3><div id='a' style='display: none'>More</div>");
        assertSeen("", "<button aria-controls='other'></button><div id='more' hidden>More</div>");
    }

    @Test
    void menusDialogsAndFormsThatAButtonOpensAreNotMissed() {
        String button = "<button aria-controls='x'></button>";
        assertSeen("", button + "<div id='x' role='dialog' hidden>Choose</div>");
        assertSeen("", button + "<nav id='x' hidden>Home</nav>");
        assertSeen("", button + "<div id='x' hidden><a href='/'>Home</a> <a href='/a'>About</a></div>");
        assertSeen("", button + "<div id='x' hidden>Your name <input></div>");
    }

    @Test
    void whatAStyleHidesIsNotSeen() {
        for (String style : new String[] {
            "display:none",
            "color: red; Display : NONE !important",
            "top:0;visibility:hidden;",
            "background:url(a:b);display: none"
        }) {
            assertSeen("", "<div style='" + style + "'>More</div>");
        }
        for (String style : new String[] {"display:block", "none:display", "display", ":none", "visibility:visible"}) {
            assertSeen("More", "<div style='" + style + "'>More</div>");
        }
    }

    private static void assertSeen(String expected, String html) {
        Document doc = Jsoup.parse(VISIBLE + html);
        new RemoveInvisible().apply(Skeleton.of(doc), Marks.NONE, new Ledger(Set.of()));
        doc.selectFirst("p").remove();
        assertEquals(expected, doc.body().text());
    }
}
