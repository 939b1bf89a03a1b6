package dev.offprint.extract.markup;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** An article as plain text: one block a line, cells of a row parted by tabs, the lines of code as they are. */
public final class RenderText {

    public String of(Element article) {
        Lines lines = new Lines();
        article.traverse(lines);
        return lines.out.toString().strip();
    }

    private static final class Lines implements NodeVisitor {

        private final StringBuilder out = new StringBuilder();
        private int pre;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                append(pre > 0 ? text.getWholeText() : WhiteSpace.collapse(text.getWholeText(), atBlank()));
            } else if (node instanceof Element e) {
                String name = e.normalName();
                if (name.equals("pre")) {
                    pre++;
                }
                if (name.equals("td") || name.equals("th")) {
                    if (e.previousElementSibling() != null) {
                        trimEnd();
                        out.append('\t');
                    }
                } else if (name.equals("br") || Tags.isBlock(name)) {
                    newLine();
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element e) {
                String name = e.normalName();
                if (name.equals("pre")) {
                    pre--;
                }
                if (Tags.isBlock(name) && !name.equals("td") && !name.equals("th")) {
                    newLine();
                }
            }
        }

        private void append(String text) {
            out.append(text);
        }

        private boolean atBlank() {
            return out.length() == 0 || Character.isWhitespace(out.charAt(out.length() - 1));
        }

        private void newLine() {
            trimEnd();
            if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
                out.append('\n');
            }
        }

        private void trimEnd() {
            int end = out.length();
            while (end > 0 && out.charAt(end - 1) == ' ') {
                end--;
            }
            out.setLength(end);
        }
    }
}
