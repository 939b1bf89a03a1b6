package dev.offprint.extract.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Which elements hold much of a page's text. A page that hides most of itself is waiting for a script or lies under a
 * dialog: what it hides is the page.
 */
final class PageShare {

    private static final int PARTS = 2;

    private final Element body;
    private int page = -1;

    /** @param body whose size is taken when it is first asked for */
    PageShare(Element body) {
        this.body = body;
    }

    /** Whether the element has more than half of the page's text, as it was when this was first asked. */
    boolean isLarge(Element e) {
        if (page < 0) {
            page = visible(body, Integer.MAX_VALUE);
        }
        return visible(e, page / PARTS) > page / PARTS;
    }

    /** The characters that are not white space; no more are counted than are asked for. */
    private static int visible(Element e, int enough) {
        int count = 0;
        for (Node n = e; n != null && count <= enough; n = Walk.nextNode(n, e)) {
            if (n instanceof TextNode text) {
                String run = text.getWholeText();
                for (int i = 0; i < run.length(); i++) {
                    char c = run.charAt(i);
                    count += c > ' ' && c != '\u00a0' && c != '\u00ad' && c != '\u200b' ? 1 : 0;
                }
            }
        }
        return count;
    }
}
