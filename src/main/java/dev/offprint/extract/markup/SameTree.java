package dev.offprint.extract.markup;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Whether a parser has made of sanitised markup just the tree that it was written from. Then sanitising that once more
 * would give the same markup, as each element and each attribute would be kept as it is: the common case, known
 * without the work.
 */
final class SameTree {

    private SameTree() {}

    /**
     * @param parsed what the parser made
     * @param built what was written
     */
    static boolean is(Element parsed, Element built, String base) {
        Node b = firstChild(built);
        for (Node a = firstChild(parsed); a != null; a = a.nextSibling()) {
            if (a instanceof TextNode text) {
                b = behind(text.getWholeText(), b);
                if (b == DIFFERENT) {
                    return false;
                }
            } else if (a instanceof Element e) {
                b = b instanceof TextNode ? behind("", b) : b;
                if (!(b instanceof Element other) || !isSame(e, other, base)) {
                    return false;
                }
                b = b.nextSibling();
            } else {
                return false;
            }
        }
        return behind("", b) == null;
    }

    private static final Node DIFFERENT = new TextNode("");

    private static Node firstChild(Element e) {
        return e.childNodeSize() == 0 ? null : e.childNode(0);
    }

    /** The node behind the neighbouring texts that together are this one; a parser makes one node of them. */
    private static Node behind(String text, Node from) {
        Node b = from;
        int at = 0;
        for (; b instanceof TextNode part; b = b.nextSibling()) {
            String own = part.getWholeText();
            if (!text.startsWith(own, at)) {
                return DIFFERENT;
            }
            at += own.length();
        }
        return at == text.length() ? b : DIFFERENT;
    }

    private static boolean isSame(Element parsed, Element built, String base) {
        return parsed.normalName().equals(built.normalName())
                && parsed.attributesSize() == built.attributesSize()
                && (parsed.attributesSize() == 0 || hasSameAttributes(parsed, built, base))
                && is(parsed, built, base);
    }

    private static boolean hasSameAttributes(Element parsed, Element built, String base) {
        for (Attribute attribute : parsed.attributes()) {
            String value = attribute.getValue();
            if (!value.equals(built.attributes().get(attribute.getKey()))
                    || !value.equals(SafeAttribute.value(parsed, attribute.getKey(), value, base))) {
                return false;
            }
        }
        return true;
    }
}
