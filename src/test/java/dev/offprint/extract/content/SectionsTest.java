package dev.offprint.extract.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.extract.skeleton.Skeleton;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionsTest {

    private static final String SELECTOR =
            "table table, h1, h2, h3, article, section, form, li p + p + p, td p + p + p";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td>a</td><td><b>b</b></td></tr></table>",
                "<table><tr><td>a</td><td><table><tr><td>b</td></tr></table></td></tr></table>",
                "<ul><li><h3>a</h3></li></ul><ol><li><h4>b</h4></li></ol>",
                "<ul><li><p>a<p>b<p>c</li></ul>",
                "<ul><li><p>a<b>b</b><p><i>c</i><p>d</li></ul>",
                "<ul><li><p>a<p>b<div>c</div><p>d</li><li><p>e<p>f</li></ul>",
                "<ul><li><div><p>a<p>b<p>c</div></li></ul>",
                "<dl><dt>a</dt><dd><p>b<p>c<p>d</dd></dl>",
                "<li><ul><p>a<p>b<p>c</ul></li>",
                "<ul><li><form>a</form></ul><pre>b</pre>",
            })
    void findsWhatASelectorFinds(String html) {
        Skeleton page = Skeleton.of(Jsoup.parse(html).body());
        Sections sections = new Sections(page);
        for (int i : page.named("table", "ul", "ol", "dl", "pre")) {
            Element element = page.element(i);
            assertEquals(element.selectFirst(SELECTOR) != null, sections.areIn(i), element::outerHtml);
        }
    }

    @Test
    void looksOnlyAtWhatIsLeft() {
        Skeleton page = Skeleton.of(
                Jsoup.parse("<ul><li><p>a<p id=gone>b<h2>c</h2><p>d<p>e</ul>").body());
        Sections sections = new Sections(page);
        int list = page.named("ul")[0];
        assertTrue(sections.areIn(list));
        page.drop(page.named("h2")[0]);
        assertTrue(sections.areIn(list));
        page.drop(page.named("p")[1]);
        page.drop(page.named("p")[1]);
        assertFalse(sections.areIn(list));
    }

    @Test
    void aCaptionHasNeitherHeadingsNorItems() {
        Skeleton page = Skeleton.of(Jsoup.parse("<figure><p>a<ul><li>b</ul></figure><figure><h4>c</h4></figure>")
                .body());
        Sections sections = new Sections(page);
        assertTrue(sections.areInCaption(page.named("figure")[0]));
        assertFalse(sections.areInCaption(page.named("figure")[1]));
    }
}
