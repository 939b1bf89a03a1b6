package dev.offprint.extract.markup;

import dev.offprint.extract.page.Walk;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/** Names of kinds of elements, which {@link TagKind} tells apart, and how elements are made and named. */
final class Tags {

    /** Begin a block of their own. */
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

    /** Of the elements that this package makes; few names, all its own. */
    private static final Map<String, Tag> MADE = new ConcurrentHashMap<>();

    private Tags() {}

    /**
     * A new last child. jsoup's own way makes a whole parser to look up the name, as often as it is asked, where the
     * elements are no part of a document.
     */
    static Element append(Element to, String name) {
        Element made = make(name);
        to.appendChild(made);
        return made;
    }

    static Element make(String name) {
        return new Element(tag(name), null);
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
}
