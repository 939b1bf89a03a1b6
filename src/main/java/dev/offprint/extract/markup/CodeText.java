package dev.offprint.extract.markup;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of a code block with its line breaks, however the page writes them. */
final class CodeText {

    private CodeText() {}

    static String of(Element block) {
        StringBuilder out = new StringBuilder();
        block.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    out.append(text.getWholeText());
                } else if (node instanceof Element e && e.normalName().equals("br")) {
                    out.append('\n');
                } else if (node instanceof Element e && e != block && isLine(e)) {
                    breakLine(out);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element e && e != block && isLine(e) && e.nextSibling() != null) {
                    breakLine(out);
                }
            }
        });
        return trimmed(out);
    }

    private static boolean isLine(Element e) {
        String name = e.normalName();
        return name.equals("div") || name.equals("p") || name.equals("li") || name.equals("tr");
    }

    private static void breakLine(StringBuilder out) {
        if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    /** Without empty lines at the start and the end; what indents the first line stays. */
    private static String trimmed(StringBuilder out) {
        int end = out.length();
        while (end > 0 && Character.isWhitespace(out.charAt(end - 1))) {
            end--;
        }
        int start = 0;
        for (int i = 0; i < end && Character.isWhitespace(out.charAt(i)); i++) {
            if (out.charAt(i) == '\n') {
                start = i + 1;
            }
        }
        return out.substring(start, end).replace("\r\n", "\n").replace('\r', '\n');
    }
}
