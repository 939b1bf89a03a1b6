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

    private static final byte[] SPECIAL = new byte[WRITTEN.length];

    static {
        WRITTEN['&'] = "&amp;";
        WRITTEN['<'] = "&lt;";
        WRITTEN['>'] = "&gt;";
        WRITTEN['"'] = "&quot;";
        WRITTEN['\u00a0'] = "&#xa0;";
        for (int c = 0; c < SPECIAL.length; c++) {
            boolean control = c < ' ' && c != '\n' && c != '\t';
            SPECIAL[c] = (byte) (control || WRITTEN[c] != null && c != '"' ? 1 : 0);
        }
    }

    private final StringBuilder out = new StringBuilder(4_096);

    private WriteMarkup() {}

    /** What is inside of the element. */
    static String of(Element content) {
        WriteMarkup write = new WriteMarkup();
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

    static void attribute(StringBuilder out, String key, String value) {
        out.append(' ').append(key);
        if (!BOOLEAN.contains(key)) {
            out.append("=\"");
            escape(out, value, true);
            out.append('"');
        }
    }

    /** Whether there is anything in a text that is not written, or not plainly, as it is; a first line break is. */
    static boolean isAnySpecial(String text) {
        if (text.charAt(0) == '\n') {
            return true;
        }
        int special = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            special |= c < SPECIAL.length ? SPECIAL[c] : c >= Character.MIN_SURROGATE ? 1 : 0;
        }
        return special != 0;
    }

    static void escape(StringBuilder out, String text, boolean quoted) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String written = c < WRITTEN.length ? WRITTEN[c] : null;
            if (written != null && (quoted || c != '"')) {
                out.append(text, done, i).append(written);
                done = i + 1;
            }
        }
        if (done == 0) {
            out.append(text);
        } else {
            out.append(text, done, text.length());
        }
    }
}
