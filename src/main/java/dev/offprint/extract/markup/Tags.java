package dev.offprint.extract.markup;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Kinds of elements, as the steps of this package tell them apart. */
final class Tags {

    /** Begin a block of their own. What is in none of these sets is inline when it has no dash in its name. */
    static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "optgroup",
            "p",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /** Inline elements that say something; others are unwrapped. */
    static final Set<String> INLINE = Set.of(
            "a", "abbr", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "ins", "kbd", "mark", "q", "rp", "rt",
            "ruby", "s", "samp", "small", "strong", "sub", "sup", "time", "u", "var");

    /** Gone with all that is in them: controls and what only a browser can show. */
    static final Set<String> DROPPED = Set.of(
            "applet",
            "audio",
            "base",
            "button",
            "canvas",
            "command",
            "datalist",
            "embed",
            "frame",
            "frameset",
            "head",
            "iframe",
            "input",
            "link",
            "map",
            "meta",
            "meter",
            "noembed",
            "noframes",
            "noscript",
            "object",
            "option",
            "output",
            "param",
            "plaintext",
            "portal",
            "progress",
            "script",
            "select",
            "source",
            "style",
            "svg",
            "template",
            "textarea",
            "title",
            "track",
            "video",
            "xmp");

    private Tags() {}

    /**
     * A new last child. jsoup's own way makes a whole parser to look up the name, as often as it is asked, where the
     * elements are no part of a document.
     */
    static Element append(Element to, String name) {
        Element made = new Element(name);
        to.appendChild(made);
        return made;
    }

    static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }
}
