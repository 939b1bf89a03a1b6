package dev.offprint.extract.markup;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * An allowed element as it is written, with all that the last step asks of it: its attributes, how it parts lines of
 * plain text, and where it may stand so that every HTML parser reads it where it was written. The latter is stricter
 * than the standard's grammar: no block in a paragraph or an inline element, no table or link within its like and no
 * other inline element more than once, list items, terms and parts of tables under their own parents only. Then no parser closes, moves or repeats
 * anything by itself.
 *
 * @param opens how it begins, up to its attributes
 * @param closes how it ends
 * @param holds what may be inside
 * @param places ordinals of {@link Holds} as bits: where it may be
 * @param once a bit of its own when it may not simply be within its like, else 0
 */
record SafeTag(
        String name,
        String opens,
        String closes,
        Set<String> attributes,
        Line line,
        Holds holds,
        int places,
        long once) {

    /** What may be inside an element. */
    enum Holds {
        NOTHING,
        INLINE,
        RUBY,
        FLOW,
        ITEMS,
        TERMS,
        PARTS,
        ROWS,
        CELLS;

        private int bit() {
            return 1 << ordinal();
        }

        /** Text straight inside a table, and be it a blank, is moved by parsers. */
        boolean text() {
            return this != NOTHING && ordinal() <= TERMS.ordinal();
        }
    }

    /** What an element does to the lines of plain text. */
    enum Line {
        GOES_ON,
        BREAK,
        BLOCK,
        CELL,
        CODE
    }

    private static final Map<String, String> MODERN =
            Map.of("h1", "h2", "b", "strong", "i", "em", "strike", "s", "tt", "code");
    /** Among the bits of what is around: one of these elements is in its like. */
    static final long DOUBLED = 1L << 63;

    private static final Map<String, SafeTag> TAGS = new HashMap<>();

    static {
        int flow = Holds.FLOW.bit();
        int inline = flow | Holds.INLINE.bit() | Holds.RUBY.bit();
        put("p h2 h3 h4 h5 h6 pre", Holds.INLINE, flow, false);
        put("blockquote details div figcaption figure summary", Holds.FLOW, flow, false);
        put("ol ul", Holds.ITEMS, flow, false);
        put("li", Holds.FLOW, Holds.ITEMS.bit(), false);
        put("dl", Holds.TERMS, flow, false);
        put("dd dt", Holds.FLOW, Holds.TERMS.bit(), false);
        put("hr", Holds.NOTHING, flow, false);
        put("table", Holds.PARTS, flow, true);
        put("caption", Holds.FLOW, Holds.PARTS.bit(), false);
        put("tbody tfoot thead", Holds.ROWS, Holds.PARTS.bit(), false);
        put("tr", Holds.CELLS, Holds.ROWS.bit(), false);
        put("td th", Holds.FLOW, Holds.CELLS.bit(), false);
        put("br img wbr", Holds.NOTHING, inline, false);
        put("ruby", Holds.RUBY, inline, true);
        put("rp rt", Holds.INLINE, Holds.RUBY.bit(), true);
        put("a abbr bdi bdo cite code del dfn em ins kbd mark", Holds.INLINE, inline, true);
        put("q s samp small strong sub sup time u var", Holds.INLINE, inline, true);
        MODERN.forEach((old, name) -> TAGS.put(old, TAGS.get(name)));
    }

    private static void put(String names, Holds holds, int places, boolean once) {
        for (String name : names.split(" ")) {
            long bit = once ? 1L << TAGS.size() : 0;
            SafeTag tag = new SafeTag(
                    name, "<" + name, "</" + name + ">", AllowList.attributesOf(name), line(name), holds, places, bit);
            TAGS.put(name, tag);
        }
    }

    private static Line line(String name) {
        return switch (name) {
            case "br" -> Line.BREAK;
            case "td", "th" -> Line.CELL;
            case "pre" -> Line.CODE;
            default -> Tags.BLOCKS.contains(name) ? Line.BLOCK : Line.GOES_ON;
        };
    }

    /** All names of elements that are kept, older ones too. */
    static Set<String> names() {
        return TAGS.keySet();
    }

    /** What an element of this name becomes, or null when there may be none in an article; {@link TagKind} knows it, too. */
    static SafeTag of(String name) {
        return TAGS.get(name);
    }

    /** The name that an element of an older name is written with. */
    static String modern(String name) {
        return MODERN.getOrDefault(name, name);
    }

    /** Whether an element that is in its like already may be, as editors do with bold text, if none around it is. */
    boolean doubles(long open) {
        return (open & DOUBLED) == 0 && holds == Holds.INLINE && !name.equals("a") && places != Holds.RUBY.bit();
    }

    /** Whether a parser leaves this element where it is, inside an element that holds such. */
    boolean staysIn(Holds parent) {
        return (places & parent.bit()) != 0;
    }
}
