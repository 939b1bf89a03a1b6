package dev.offprint.extract.metadata;

import org.jsoup.nodes.Element;

/** Who posts on a page with a thread: as forums note it for their scripts, and by the class of their names. */
final class Posters {

    private String noted;
    private boolean notedFirst;
    private Element first;
    private int names;
    private boolean namedFirst;

    /**
     * An element that is a post by its class.
     *
     * @param marked whether an author was marked up before
     */
    void notePost(Element e, boolean marked) {
        if (noted == null) {
            String name = e.attr("data-author");
            name = name.isEmpty() ? e.attr("data-author-username") : name;
            noted = name.isEmpty() ? null : name;
            notedFirst = !marked;
        }
    }

    /** @param marked whether an author was marked up before */
    void noteName(Element e, boolean marked) {
        if (names++ == 0) {
            first = e;
            namedFirst = !marked && noted == null;
        }
    }

    /** Who posted first, as it is noted for scripts; null where an author is marked up before. */
    String noted() {
        return notedFirst ? noted : null;
    }

    /** The first name by its class, where there are several; or null. */
    String named() {
        return names > 1 ? first.text() : null;
    }

    /**
     * Who is named above the first post whose author is noted or marked up; or null. In new versions of XenForo the
     * first post is the page itself, and only answers are marked up as posts.
     *
     * @param marked how many authors are marked up
     */
    String above(int marked) {
        return namedFirst && (noted != null || marked > 1) ? named() : null;
    }
}
