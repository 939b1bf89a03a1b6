package dev.offprint.extract.markup;

import dev.offprint.extract.page.Walk;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/** Kinds of elements, as the steps of this package tell them apart. */
final class Tags {

    /** Begin a block of their own. What is in none of these sets is inline when it has no dash in its name. */
    static final Set<String> BLOCKS = quick(
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

    static final Set<String> HEADINGS = quick("h1", "h2", "h3", "h4", "h5", "h6");

    /** Inline elements that say something; others are unwrapped. */
    static final Set<String> INLINE = quick(
            "a", "abbr", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "ins", "kbd", "mark", "q", "rp", "rt",
            "ruby", "s", "samp", "small", "strong", "sub", "sup", "time", "u", "var");

    /** Gone with all that is in them: controls and what only a browser can show. */
    static final Set<String> DROPPED = quick(
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

    /** Of the elements that this package makes; few names, all its own. */
    private static final Map<String, Tag> MADE = new ConcurrentHashMap<>();

    private Tags() {}

    /**
     * A new last child. jsoup's own way makes a whole parser to look up the name, as often as it is asked, where the
     * elements are no part of a document.
     */
    static Element append(Element to, String name) {
        Element made = new Element(tag(name), null);
        to.appendChild(made);
        return made;
    }

    /** Gives an element another name; jsoup's own way makes a parser for this, too. */
    static void rename(Element e, String name) {
        if (!e.normalName().equals(name)) {
            e.tag(tag(name));
        }
    }

    private static Tag tag(String name) {
        Tag known = MADE.get(name);
        return known != null ? known : MADE.computeIfAbsent(name, n -> new Element(n).tag());
    }

    /** Whether the element or one in it has one of the names. */
    static boolean any(Element root, Set<String> names) {
        for (Element e = root; e != null; e = Walk.next(e, root)) {
            if (names.contains(e.normalName())) {
                return true;
            }
        }
        return false;
    }

    /** The JDK's own small sets divide at each question, and these are asked of every element. */
    private static Set<String> quick(String... names) {
        return new HashSet<>(List.of(names));
    }

    static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }
}
