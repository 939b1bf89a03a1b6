package dev.offprint.extract.markup;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A sanitised article as plain text: one block a line, cells of a row parted by tabs, the lines of code as they are.
 */
final class RenderText {

    private final PlainLines lines;

    private RenderText(int expected) {
        lines = new PlainLines(expected);
    }

    static String of(Element article) {
        RenderText render = new RenderText(Extent.of(article).text());
        render.children(article);
        return render.lines.text();
    }

    private void children(Element from) {
        int size = from.childNodeSize();
        for (int i = 0; i < size; i++) {
            Node node = from.childNode(i);
            if (node instanceof TextNode text) {
                lines.text(text.getWholeText(), true);
            } else if (node instanceof Element e) {
                SafeTag tag = TagKind.of(e).safe();
                lines.open(tag, tag != null && tag.line() == SafeTag.Line.CELL && e.previousElementSibling() == null);
                children(e);
                lines.close(tag);
            }
        }
    }
}
