package dev.offprint.extract.skeleton;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Tells whether a skeleton that was told of changes says what one does that is read after them. */
public final class Fresh {

    private Fresh() {}

    /** Whether a step makes this of a page's body, and has told the skeleton of all that it changed. */
    public static void assertMakes(String expected, String html, Consumer<Skeleton> step) {
        Document doc = Jsoup.parse(html);
        doc.outputSettings().prettyPrint(false);
        Skeleton whole = Skeleton.whole(doc);
        step.accept(whole);
        assertEquals(expected, doc.body().html());
        assertFresh(whole);
    }

    /** @param whole of the document */
    public static void assertFresh(Skeleton whole) {
        Document doc = whole.element(0).ownerDocument();
        assertEquals(described(Skeleton.of(doc)), described(whole.body()));
    }

    private static String described(Skeleton page) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < page.size(); i++) {
            all.append(page.tagName(page.tag(i))).append(page.isBlock(i) ? " block" : "");
            all.append(" .").append(page.classNames(page.classes(i)));
            all.append(" #").append(page.id(i));
            all.append(" parent ").append(page.parent(i)).append(" last ").append(page.last(i));
            all.append(" texts ").append(page.firstText(i)).append('-').append(page.endText(i));
            all.append(" element ")
                    .append(System.identityHashCode(page.element(i)))
                    .append('\n');
        }
        for (int text = 0; text < page.texts(); text++) {
            all.append(page.holder(text)).append(' ').append(page.text(text).getWholeText());
            all.append(System.identityHashCode(page.text(text))).append('\n');
        }
        return all.toString();
    }
}
