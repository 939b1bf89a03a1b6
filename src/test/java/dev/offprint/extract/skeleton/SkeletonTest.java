package dev.offprint.extract.skeleton;

import static dev.offprint.extract.skeleton.Fresh.assertFresh;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SkeletonTest {

    private final Skeleton page =
            Skeleton.of(Jsoup.parse("<div class='a b' id=x>one<p>two <b>three</b> four</p>five</div>"
                    + "<script>never()</script>six<p class='a b' role=note>seven</p>"));

    @Test
    void elementsAreNumberedInTheirOrder() {
        assertEquals(6, page.size());
        assertEquals("b", page.tagName(page.tag(3)));
        assertEquals(2, page.parent(3));
        assertEquals(3, page.last(1));
        assertEquals(5, page.last(0));
    }

    @Test
    void equalNamesHaveOneNumber() {
        assertEquals(page.classes(1), page.classes(5));
        assertEquals("a b", page.classNames(page.classes(5)));
        assertEquals(page.tag(2), page.tag(5));
        assertNotEquals(page.tag(1), page.tag(2));
        assertEquals("", page.classNames(page.classes(2)));
    }

    @Test
    void keysAreKnownWithoutTheElement() {
        assertTrue(page.has(1, Key.ID));
        assertFalse(page.has(1, Key.ROLE));
        assertTrue(page.has(5, Key.ROLE));
        assertEquals("x", page.id(1));
        assertEquals("", page.id(5));
    }

    @Test
    void aWalkTellsElementsAndTextsInTheirOrder() {
        assertEquals(
                "<body><div>one<p>two <b>three</b> four</p>five</div><script></script>six<p>seven</p></body>", told());
    }

    @Test
    void whatAWalkDoesNotEnterTakesItsTextsAlong() {
        assertEquals("<body>six<p>seven</p></body>", told("div", "script"));
        assertEquals("<body><div>onefive</div>six</body>", told("p", "script"));
    }

    @Test
    void whatWasDroppedIsGoneWithAllInside() {
        page.drop(1);
        assertTrue(page.isGone(3));
        assertFalse(page.isGone(4));
    }

    @Test
    void theBodyIsWithoutWhatIsGone() {
        Document doc = Jsoup.parse("<title>t</title><i>a<b>b</b></i>c<p>d<q>e<u>f</u>g</q>h</p><p>i</p>");
        Skeleton whole = Skeleton.whole(doc);
        int[] found = whole.named("i", "q", "u", "never");
        assertEquals(3, found.length);
        whole.element(found[0]).remove();
        whole.drop(found[0]);
        whole.element(found[1]).replaceWith(whole.element(found[2]));
        whole.lift(found[2], found[1]);
        whole.element(found[2]).tagName("div");
        whole.rename(found[2]);
        assertEquals("c d f h i", doc.body().text());
        assertEquals(1, whole.named("u", "q", "i", "div").length);
        assertFresh(whole);
    }

    @Test
    void whatMovedIsReadAnew() {
        Document doc = Jsoup.parse("<p>one</p><div class=a>two</div>");
        Skeleton whole = Skeleton.whole(doc);
        doc.selectFirst("p").appendElement("b").addClass("c").text("three");
        whole.anew();
        assertEquals("c", whole.classNames(whole.classes(whole.named("b")[0])));
        assertFresh(whole);
    }

    @Test
    void aDocumentWithoutABodyReceivesOne() {
        Document doc = Jsoup.parse("<p>one");
        Skeleton whole = Skeleton.whole(doc);
        doc.body().remove();
        assertEquals("body", whole.body().element(0).normalName());
        assertEquals(1, whole.body().size());
    }

    @Test
    void whatIsToBeKnownOfANameIsKnownByItsNumber() {
        int[] lengths = page.ofTags(String::length);
        assertEquals(3, lengths[page.tag(1)]);
        assertEquals(0, page.ofClasses(String::length)[page.classes(2)]);
        assertEquals(3, page.ofClasses(String::length)[page.classes(5)]);
        assertTrue(page.tagsThat("div"::equals)[page.tag(1)]);
        assertFalse(page.tagsThat("p"::equals)[page.tag(1)]);
    }

    private String told(String... without) {
        StringBuilder out = new StringBuilder();
        page.walk(new Visitor() {
            @Override
            public boolean open(int element) {
                String name = page.tagName(page.tag(element));
                boolean enters = !List.of(without).contains(name);
                out.append(enters ? "<" + name + ">" : "");
                return enters;
            }

            @Override
            public void text(int text) {
                out.append(page.text(text).getWholeText());
            }

            @Override
            public void close(int element) {
                out.append("</").append(page.tagName(page.tag(element))).append('>');
            }
        });
        return out.toString();
    }
}
