package dev.offprint.extract.metadata;

import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** The first element of a kind inside another or that one itself, without reading a selector for each question. */
final class Inside {

    private Inside() {}

    static Element named(Element root, String name) {
        return first(root, e -> e.normalName().equals(name));
    }

    /** Marked as the name of a thing by microdata. */
    static Element marksName(Element root) {
        return first(
                root,
                e -> e.attributesSize() > 0
                        && e.attributes().get("itemprop").trim().equalsIgnoreCase("name"));
    }

    /** Recursion is safe: the parser caps the depth of a page. */
    private static Element first(Element e, Predicate<Element> wanted) {
        if (wanted.test(e)) {
            return e;
        }
        for (int i = 0, n = e.childNodeSize(); i < n; i++) {
            Element found = e.childNode(i) instanceof Element child ? first(child, wanted) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
