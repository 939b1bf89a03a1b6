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
                escape(text.getWholeText(), false);
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
                out.append(' ').append(attribute.getKey());
                if (!BOOLEAN.contains(attribute.getKey())) {
                    out.append("=\"");
                    escape(attribute.getValue(), true);
                    out.append('"');
                }
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
        return pre.childNodeSize() > 0
                && pre.childNode(0) instanceof TextNode text
                && (text.getWholeText().startsWith("\n") || text.getWholeText().startsWith("\r"));
    }

    private void escape(String text, boolean quoted) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String written =
                    switch (text.charAt(i)) {
                        case '&' -> "&amp;";
                        case '<' -> "&lt;";
                        case '>' -> "&gt;";
                        case '\u00a0' -> "&#xa0;";
                        case '"' -> quoted ? "&quot;" : null;
                        default -> null;
                    };
            if (written != null) {
                out.append(text, done, i).append(written);
                done = i + 1;
            }
        }
        out.append(text, done, text.length());
    }
}
