package dev.offprint.extract;

import dev.offprint.extract.plain.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A parsed page less what may be left out of its markup before: of a whole page and of a thinned one the same must be
 * left.
 */
final class Reduced {

    private static final Set<String> SHAPES =
            Set.of(("path g circle rect polygon polyline line ellipse use defs symbol stop clippath lineargradient"
                            + " radialgradient mask pattern animate animatetransform")
                    .split(" "));
    private static final Set<String> BLOCKS =
            Set.of(("html head body div p ul ol li dl dt dd h1 h2 h3 h4 h5 h6 header footer nav section article aside"
                            + " main form fieldset figure figcaption blockquote address center hgroup menu details table"
                            + " tbody thead tfoot tr td th")
                    .split(" "));

    private Reduced() {}

    static String of(Document doc) {
        List<Node> all = new ArrayList<>();
        doc.nodeStream().forEach(all::add);
        for (Node node : all) {
            if (node instanceof Comment comment) {
                String data = comment.getData();
                if (!data.startsWith("$") && !data.startsWith("/")) {
                    comment.remove();
                }
            } else if (node instanceof DataNode data && !isRead((Element) data.parent())) {
                data.remove();
            } else if (node instanceof Element element) {
                element(element);
            }
        }
        all.clear();
        doc.nodeStream().forEach(all::add);
        for (Node node : all) {
            if (node instanceof TextNode text && text.parent() != null) {
                text(text);
            }
        }
        StringBuilder out = new StringBuilder();
        write(doc, out);
        return out.toString();
    }

    /** Not in jsoup's way, which depends on how tags were closed elsewhere on the page. */
    private static void write(Node node, StringBuilder out) {
        if (!(node instanceof Element)) {
            out.append('[').append(node.outerHtml()).append(']');
            return;
        }
        // in drawings names count as they are written
        String attributes = node.attributes().html().toLowerCase(Locale.ROOT);
        out.append('<').append(node.nodeName()).append(attributes).append('>');
        node.childNodes().forEach(child -> write(child, out));
        out.append("</").append(node.nodeName()).append('>');
    }

    private static boolean isRead(Element script) {
        String type = script.attr("type").toLowerCase(Locale.ROOT);
        return script.normalName().equals("script") && (type.contains("ld+json") || type.contains("math/tex"));
    }

    private static void element(Element element) {
        List<String> useless = new ArrayList<>();
        for (Attribute attribute : element.attributes()) {
            if (Asked.isUseless(attribute.getKey())) {
                useless.add(attribute.getKey());
            }
        }
        useless.forEach(element::removeAttr);
        if (element.normalName().equals("svg")
                && !element.hasText()
                && element.getAllElements().stream().allMatch(e -> e == element || SHAPES.contains(e.normalName()))) {
            element.empty();
        }
    }

    private static void text(TextNode text) {
        StringBuilder whole = new StringBuilder(text.getWholeText());
        while (text.nextSibling() instanceof TextNode next) {
            whole.append(next.getWholeText());
            next.remove();
        }
        text.text(isPreserved(text) ? whole.toString() : collapsed(whole.toString(), text));
        if (text.isBlank() && (text.getWholeText().isEmpty() || isOfHead(text))) {
            text.remove();
        }
    }

    /** White space is nothing at the edges of blocks, and one space elsewhere. */
    private static String collapsed(String whole, TextNode text) {
        String left = isBlock(text.previousSibling(), text) ? whole.replaceFirst("^[ \t\n\f\r]+", "") : whole;
        String rest = isBlock(text.nextSibling(), text) ? left.replaceFirst("[ \t\n\f\r]+$", "") : left;
        return rest.replaceAll("[ \t\n\f\r]+", " ");
    }

    private static boolean isOfHead(TextNode text) {
        return text.parent().normalName().equals("head")
                || text.parent().normalName().equals("html");
    }

    private static boolean isPreserved(Node text) {
        for (Node up = text.parent(); up != null; up = up.parent()) {
            if (Set.of("pre", "listing", "textarea", "title").contains(up.normalName())) {
                return true;
            }
        }
        return false;
    }

    /** Where there is no sibling, there the element around begins or ends. */
    private static boolean isBlock(Node sibling, TextNode text) {
        return BLOCKS.contains(sibling == null ? text.parent().normalName() : sibling.normalName());
    }
}
