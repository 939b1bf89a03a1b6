package dev.offprint.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Ways through the tree in document order, and up in it. */
public final class Walk {

    private Walk() {}

    /** The next element in document order, or null. */
    public static Element next(Element e) {
        return next(e, null);
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

    /** Whether there is any text in the element but blanks. */
    public static boolean hasText(Element root) {
        for (Node n = root; n != null; n = nextNode(n, root)) {
            if (n instanceof TextNode text && !text.isBlank()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the text of an element is surely longer than this, by the characters in it that one sees. It is told as
     * soon as there are so many, which spares a long element from being read to know that it is no short one.
     */
    public static boolean isLonger(Element root, int length) {
        return left(root, length) < 0;
    }

    /** How many characters the element leaves of these; some number below 0 when it has more. */
    private static int left(Element e, int length) {
        int left = length;
        for (int i = 0, n = e.childNodeSize(); i < n && left >= 0; i++) {
            Node node = e.childNode(i);
            if (node instanceof TextNode text) {
                left -= visible(text.getWholeText(), left + 1);
            } else if (node instanceof Element child) {
                left = left(child, left);
            }
        }
        return left;
    }

    /**
     * How many characters of a text are not white space of any kind.
     *
     * @param most it is counted up to this
     */
    public static int visible(String text, int most) {
        int visible = 0;
        for (int i = 0; i < text.length() && visible < most; i++) {
            char c = text.charAt(i);
            visible += c > ' ' && c != '\u00a0' && c != '\u00ad' && c != '\u200b' ? 1 : 0;
        }
        return visible;
    }

    /** Whether an element, or one that it stands in, is such. */
    public static boolean isWithin(Element e, Predicate<Element> such) {
        Element up = e;
        while (up != null && !such.test(up)) {
            up = up.parent();
        }
        return up != null;
    }

    /** Whether a node is an element or somewhere inside of it. */
    public static boolean isWithin(Node n, Element outer) {
        Node up = n;
        while (up != null && up != outer) {
            up = up.parent();
        }
        return up == outer;
    }

    /** The first element of a name, the root itself too, or null. */
    public static Element first(Element root, String name) {
        if (root.normalName().equals(name)) {
            return root;
        }
        Element found = null;
        for (int i = 0, n = root.childNodeSize(); i < n && found == null; i++) {
            found = root.childNode(i) instanceof Element child ? first(child, name) : null;
        }
        return found;
    }

    /** All elements of a name in document order, the root too; gathered, so that they may be moved meanwhile. */
    public static List<Element> named(Element root, String name) {
        List<Element> found = new ArrayList<>();
        for (Element e : all(root)) {
            if (e.normalName().equals(name)) {
                found.add(e);
            }
        }
        return found;
    }

    /** All elements in document order, the root first; gathered, so that they may be moved meanwhile. */
    public static List<Element> all(Element root) {
        List<Element> found = new ArrayList<>();
        gather(root, found);
        return found;
    }

    /** By the children's indexes, as asking a node for its next sibling is dear; the parser caps the depth of a page. */
    private static void gather(Element e, List<Element> found) {
        found.add(e);
        for (int i = 0, n = e.childNodeSize(); i < n; i++) {
            if (e.childNode(i) instanceof Element child) {
                gather(child, found);
            }
        }
    }

    /** As {@link #next}, but null at the end of {@code root}. */
    public static Element next(Element e, Element root) {
        Element child = e.firstElementChild();
        return child != null ? child : after(e, root);
    }

    /** The next element in document order that is not inside this one, or null at the end of {@code root}. */
    private static Element after(Element e, Element root) {
        for (Element up = e; up != null && up != root; up = up.parent()) {
            Element sibling = up.nextElementSibling();
            if (sibling != null) {
                return sibling;
            }
        }
        return null;
    }
}
