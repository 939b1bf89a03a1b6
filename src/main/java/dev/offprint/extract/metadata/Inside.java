package dev.offprint.extract.metadata;

import org.jsoup.nodes.Element;

/** What elements hold, without reading a selector for each question. */
final class Inside {

    private Inside() {}

    /** What an element says that is marked as somebody: its content, the name in it, or all of its text. */
    static String nameOrText(Element somebody) {
        if (somebody.hasAttr("content")) {
            return somebody.attr("content");
        }
        Element name = name(somebody);
        String text = (name == null ? somebody : name).text();
        return text.isBlank() && name != null ? name.attr("content") : text;
    }

    /** The first element marked as the name of a thing by microdata, the root itself too, or null. */
    private static Element name(Element root) {
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
