package dev.offprint.extract.metadata;

import org.jsoup.nodes.Element;

/** What elements hold, without reading a selector for each question. */
final class Inside {

    private Inside() {}

    /** The first element marked as the name of a thing by microdata, the root itself too, or null. */
    static Element name(Element root) {
        if (root.attributesSize() > 0
                && root.attributes().get("itemprop").trim().equalsIgnoreCase("name")) {
            return root;
        }
        Element found = null;
        for (int i = 0, n = root.childNodeSize(); i < n && found == null; i++) {
            found = root.childNode(i) instanceof Element child ? name(child) : null;
        }
        return found;
    }
}
