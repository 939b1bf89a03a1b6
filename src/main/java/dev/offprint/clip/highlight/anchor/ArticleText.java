package dev.offprint.clip.highlight.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The words of an article as one text, in which each character knows its place in the tree. Blocks are parted by one
 * line end; white space counts as in a browser: runs are one blank, and in {@code pre} it stays. Formulas say nothing.
 * {@code marks.js} reads the article in the very same way, so that positions mean the same on both sides.
 */
public final class ArticleText {

    private static final Set<String> BLOCKS = Set.of(
            "blockquote",
            "br",
            "caption",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "li",
            "ol",
            "p",
            "pre",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    private final StringBuilder text = new StringBuilder();
    private final List<TextNode> nodes = new ArrayList<>();

    /** For each character its node's number, -1 between blocks, and its place in that node. */
    private int[] nodeOf = new int[1024];

    private int[] placeOf = new int[1024];
    private int pre;

    /** @param article sanitised; its text nodes must stay as they are as long as this is used */
    public ArticleText(Element article) {
        article.filter(new Reading());
        trimBlank();
        if (text.length() > 0 && text.charAt(text.length() - 1) == '\n') {
            text.setLength(text.length() - 1);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }

    int length() {
        return text.length();
    }

    int codePointAt(int place) {
        return text.codePointAt(place);
    }

    /** Where the character before a place begins. */
    int placeBefore(int place) {
        return text.offsetByCodePoints(place, -1);
    }

    /** The quote that finds this stretch again. */
    public Quote quote(Span span) {
        int from = Math.max(0, span.start() - Quote.CONTEXT);
        int to = Math.min(text.length(), span.end() + Quote.CONTEXT);
        return new Quote(
                text.substring(span.start(), span.end()).strip(),
                text.substring(from, span.start()),
                text.substring(span.end(), to),
                span.start());
    }

    /** A part of a text node, by its places in the node; {@code number} counts the nodes of the article. */
    record Part(int number, TextNode node, int from, int to) {}

    /** What a stretch covers, in the order of the text; what is nothing but white space is left out. */
    List<Part> parts(Span span) {
        List<Part> parts = new ArrayList<>();
        int place = span.start();
        while (place < span.end()) {
            int node = nodeOf[place];
            int from = place;
            while (place < span.end() && nodeOf[place] == node) {
                place++;
            }
            if (node >= 0 && !text.substring(from, place).isBlank()) {
                parts.add(new Part(node, nodes.get(node), placeOf[from], placeOf[place - 1] + 1));
            }
        }
        return parts;
    }

    private final class Reading implements NodeFilter {

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                append(words);
            } else if (node instanceof Element element) {
                if (element.normalName().equals("math")) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                pre += element.normalName().equals("pre") ? 1 : 0;
                breakAt(element);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                pre -= element.normalName().equals("pre") ? 1 : 0;
                breakAt(element);
            }
            return FilterResult.CONTINUE;
        }
    }

    private void append(TextNode node) {
        String words = node.getWholeText();
        int number = nodes.size();
        nodes.add(node);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (pre == 0 && isBlank(c)) {
                if (!atBlank()) {
                    put(' ', number, i);
                }
            } else {
                put(c, number, i);
            }
        }
    }

    private void breakAt(Element element) {
        if (BLOCKS.contains(element.normalName())) {
            trimBlank();
            if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
                put('\n', -1, -1);
            }
        }
    }

    private void trimBlank() {
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == ' ') {
            text.setLength(end - 1);
        }
    }

    private boolean atBlank() {
        int end = text.length();
        return end == 0 || isBlank(text.charAt(end - 1));
    }

    private void put(char c, int node, int place) {
        int at = text.length();
        if (at == nodeOf.length) {
            nodeOf = Arrays.copyOf(nodeOf, 2 * at);
            placeOf = Arrays.copyOf(placeOf, 2 * at);
        }
        nodeOf[at] = node;
        placeOf[at] = place;
        text.append(c);
    }

    /** What HTML calls white space: no-break spaces are not. */
    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
