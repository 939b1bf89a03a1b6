package dev.offprint.extract.markup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What may be in an article: these elements with these attributes, and nothing else. No style, svg, frame, form,
 * template or noscript; MathML only as the presentation elements that cannot hold HTML of their own.
 */
final class AllowList {

    private static final Map<String, Set<String>> ATTRIBUTES = new HashMap<>();

    static {
        allow("p h2 h3 h4 h5 h6 blockquote li dd dt td th caption figcaption summary pre div", "id", "dir", "lang");
        allow("ul dl figure hr br wbr table thead tbody tfoot tr ruby rt rp");
        allow("em strong u s del ins sub sup mark small q cite dfn kbd samp var", "id");
        allow("a", "id", "href", "title");
        allow("abbr", "id", "title");
        allow("bdi bdo", "dir", "lang");
        allow("code", "class");
        allow("details", "open");
        allow("img", "id", "src", "alt", "width", "height");
        allow("li", "value");
        allow("ol", "start", "type", "reversed");
        allow("td th", "colspan", "rowspan");
        allow("th", "scope");
        allow("time", "datetime");
    }

    /** Presentation MathML that holds other MathML. */
    static final Set<String> MATH = Set.of(
            "math",
            "menclose",
            "merror",
            "mfenced",
            "mfrac",
            "mmultiscripts",
            "mover",
            "mpadded",
            "mphantom",
            "mprescripts",
            "mroot",
            "mrow",
            "mspace",
            "msqrt",
            "mstyle",
            "msub",
            "msubsup",
            "msup",
            "mtable",
            "mtd",
            "mtr",
            "munder",
            "munderover",
            "none");

    /** MathML that holds text; HTML parsers let HTML in here, so only their text is taken. */
    static final Set<String> MATH_TEXT = Set.of("mi", "mn", "mo", "ms", "mtext");

    static final Set<String> MATH_ATTRIBUTES = Set.of(
            "accent",
            "accentunder",
            "alttext",
            "columnalign",
            "columnspacing",
            "dir",
            "display",
            "displaystyle",
            "fence",
            "form",
            "linethickness",
            "lspace",
            "mathvariant",
            "maxsize",
            "minsize",
            "movablelimits",
            "rowspacing",
            "rspace",
            "scriptlevel",
            "separator",
            "stretchy",
            "symmetric",
            "width");

    private AllowList() {}

    private static void allow(String tags, String... attributes) {
        for (String tag : tags.split(" ")) {
            ATTRIBUTES.computeIfAbsent(tag, k -> new HashSet<>()).addAll(List.of(attributes));
        }
    }

    static Set<String> names() {
        return ATTRIBUTES.keySet();
    }

    /** The attributes that the element may have, or null when it may not be at all. */
    static Set<String> attributesOf(String tag) {
        return ATTRIBUTES.get(tag);
    }
}
