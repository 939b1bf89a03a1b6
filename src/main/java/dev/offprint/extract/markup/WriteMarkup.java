package dev.offprint.extract.markup;

import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes sanitised elements as markup, as jsoup does with its XHTML entities and without pretty printing, but in one
 * go: there is only plain text, in elements and attributes of the {@link AllowList}.
 */
final class WriteMarkup {

    private static final Set<String> VOID = Set.of("br", "hr", "img", "wbr");
    /** These are there or not, and have no value to write. */
    private static final Set<String> BOOLEAN = Set.of("open", "reversed");

    /** By character, what is written in its stead. */
    private static final String[] WRITTEN = new String['\u00a0' + 1];

    static {
        WRITTEN['&'] = "&amp;";
        WRITTEN['<'] = "&lt;";
        WRITTEN['>'] = "&gt;";
        WRITTEN['"'] = "&quot;";
        WRITTEN['\u00a0'] = "&#xa0;";
    }

    private final GrowingText out;

    private WriteMarkup(int expected) {
        out = new GrowingText(expected);
    }

    /** What is inside of the element. */
    static String of(Element content) {
        WriteMarkup write = new WriteMarkup(Extent.of(content).markup());
        write.children(content);
        return write.out.toString();
    }

    private void children(Element e) {
        int size = e.childNodeSize();
        for (int i = 0; i < size; i++) {
            Node child = e.childNode(i);
            if (child instanceof TextNode text) {
                escape(out, text.getWholeText(), false);
            } else if (child instanceof Element element) {
                element(element);
            }
        }
    }

    private void element(Element e) {
        String name = e.normalName();
        out.append('<').append(name);
        if (e.attributesSize() > 0) {
            for (Attribute attribute : e.attributes()) {
                attribute(out, attribute.getKey(), attribute.getValue());
            }
        }
        out.append('>');
        if (name.equals("pre") && beginsWithLine(e)) {
            // a parser drops the first line break
            out.append('\n');
        }
        if (!VOID.contains(name)) {
            children(e);
            out.append("</").append(name).append('>');
        }
    }

    private static boolean beginsWithLine(Element pre) {
        for (Node n = pre.firstChild(); n instanceof TextNode text; n = n.nextSibling()) {
            String own = text.getWholeText();
            if (!own.isEmpty()) {
                return own.charAt(0) == '\n' || own.charAt(0) == '\r';
            }
        }
        return false;
    }

    static void attribute(GrowingText out, String key, String value) {
        out.append(' ').append(key);
        if (!BOOLEAN.contains(key)) {
            out.append("=\"");
            escape(out, value, true);
            out.append('"');
        }
    }

    static void escape(GrowingText out, String text, boolean quoted) {
        int start = out.length();
        out.append(text);
        for (int i = start; i < out.length(); i++) {
            char c = out.chars()[i];
            if (written(c) != null && (quoted || c != '"')) {
                out.setLength(i);
                escape(out, text, i - start, quoted);
                return;
            }
        }
    }

    private static void escape(GrowingText out, String text, int from, boolean quoted) {
        int done = from;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            String written = written(c);
            if (written != null && (quoted || c != '"')) {
                out.append(text, done, i).append(written);
                done = i + 1;
            }
        }
        out.append(text, done, text.length());
    }

    /** What is written for a character, or null when that is the character itself; quotes may be in plain text, too. */
    static String written(char c) {
        return c < WRITTEN.length ? WRITTEN[c] : null;
    }
}
