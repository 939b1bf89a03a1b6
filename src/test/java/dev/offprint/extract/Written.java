package dev.offprint.extract;

import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** All of a document as it is: each text by itself, namespaces, and attributes without a value. */
final class Written {

    private Written() {}

    static String of(Document doc) {
        StringBuilder out = new StringBuilder(doc.quirksMode() + " " + doc.baseUri() + "\n");
        write(doc, out);
        return out.toString();
    }

    private static void write(Node node, StringBuilder out) {
        if (node instanceof Element element) {
            // what a drawing's names look like matters to nobody
            out.append('<').append(element.normalName()).append(' ');
            out.append(element.tag().namespace());
            for (Attribute attribute : element.attributes()) {
                boolean foreign = !element.tag().namespace().equals(Parser.NamespaceHtml);
                out.append(' ').append(foreign ? attribute.getKey().toLowerCase(Locale.ROOT) : attribute.getKey());
                out.append(attribute.hasDeclaredValue() ? '=' : ' ').append(attribute.getValue());
            }
            out.append(">\n");
            element.childNodes().forEach(child -> write(child, out));
            out.append("</>\n");
        } else {
            out.append(node.getClass().getSimpleName()).append('[');
            out.append(node instanceof TextNode text ? text.getWholeText() : node.outerHtml());
            out.append("]\n");
        }
    }
}
