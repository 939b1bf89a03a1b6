package dev.offprint.extract.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Document order without recursion. */
public final class Walk {

    private Walk() {}

    /** The next element in document order, or null. */
    public static Element next(Element e) {
        Element child = e.firstElementChild();
        return child != null ? child : after(e);
    }

    /** The next element in document order that is not inside this one, or null. */
    public static Element after(Element e) {
        for (Element up = e; up != null; up = up.parent()) {
            Element sibling = up.nextElementSibling();
            if (sibling != null) {
                return sibling;
            }
        }
        return null;
    }

    /** The next node of any kind in document order, or null at the end of {@code root}. */
    public static Node nextNode(Node n, Node root) {
        if (n.childNodeSize() > 0) {
            return n.childNode(0);
        }
        for (Node up = n; up != null && up != root; up = up.parent()) {
            Node sibling = up.nextSibling();
            if (sibling != null) {
                return sibling;
            }
        }
        return null;
    }

    /** As {@link #next}, but null at the end of {@code root}. */
    public static Element next(Element e, Element root) {
        Element child = e.firstElementChild();
        return child != null ? child : after(e, root);
    }

    /** As {@link #after}, but null at the end of {@code root}. */
    public static Element after(Element e, Element root) {
        for (Element up = e; up != null && up != root; up = up.parent()) {
            Element sibling = up.nextElementSibling();
            if (sibling != null) {
                return sibling;
            }
        }
        return null;
    }
}
