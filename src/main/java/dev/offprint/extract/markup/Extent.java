package dev.offprint.extract.markup;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** About how long an element's content will be when it is written: to look first costs less than to grow. */
final class Extent {

    /** Of a tag and its end. */
    private static final int TAGS = 16;
    /** An address and what is around it. */
    private static final int ATTRIBUTES = 120;

    private int letters;
    private int elements;
    private int links;

    private Extent() {}

    static Extent of(Element content) {
        Extent extent = new Extent();
        extent.add(content);
        return extent;
    }

    private void add(Element e) {
        elements++;
        links += e.attributesSize() > 0 ? 1 : 0;
        int size = e.childNodeSize();
        for (int i = 0; i < size; i++) {
            Node node = e.childNode(i);
            if (node instanceof TextNode text) {
                letters += text.getWholeText().length();
            } else if (node instanceof Element child) {
                add(child);
            }
        }
    }

    /** As plain text, an element to a line. */
    int text() {
        return letters + elements;
    }

    int markup() {
        return letters + TAGS * elements + ATTRIBUTES * links;
    }
}
