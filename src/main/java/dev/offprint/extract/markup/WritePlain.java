package dev.offprint.extract.markup;

import dev.offprint.extract.page.Characters;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Sanitises and writes in one go what is nested so plainly that a parser must read just the tree that was written, by
 * {@link SafeTag}: nothing has then to be parsed again to be sure of it. Nearly all articles are so. Where it is not
 * sure, it gives up: formulas, tables in tables, and whatever a page nests oddly.
 */
final class WritePlain {

    /** Far from where parsers and browsers begin to flatten, or stop to look for an open element. */
    private static final int DEEPEST = 64;

    private final String base;
    private final GrowingText out;
    private final PlainLines lines;
    private final Set<String> images = new LinkedHashSet<>();
    private String source;
    private int behindPre = -1;
    private int cells;

    private WritePlain(String base, Extent expected) {
        this.base = base;
        out = new GrowingText(expected.markup());
        lines = new PlainLines(expected.text());
    }

    /** What is inside of the element, sanitised, or null when only a parser can tell how it will be read. */
    static Sanitise.Clean of(Element content, String base) {
        WritePlain write = new WritePlain(base, Extent.of(content));
        return write.children(content, SafeTag.Holds.FLOW, 0, 0)
                ? new Sanitise.Clean(write.out.toString(), write.lines.text(), List.copyOf(write.images))
                : null;
    }

    /** @param open the {@link SafeTag#once} bits of what is around */
    private boolean children(Element from, SafeTag.Holds holds, long open, int depth) {
        int size = from.childNodeSize();
        for (int i = 0; i < size; i++) {
            Node node = from.childNode(i);
            boolean plain = node instanceof TextNode text
                    ? text(text.getWholeText(), holds)
                    : !(node instanceof Element e) || element(e, holds, open, depth + 1);
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private boolean element(Element e, SafeTag.Holds holds, long open, int depth) {
        String name = e.normalName();
        TagKind kind = TagKind.of(name);
        SafeTag tag = kind.safe();
        if (tag == null) {
            return kind.isDropped() || !name.equals("math") && depth < DEEPEST && children(e, holds, open, depth);
        }
        boolean again = (open & tag.once()) != 0;
        if (depth > DEEPEST || !tag.staysIn(holds) || again && !tag.doubles(open)) {
            return false;
        }
        int start = out.length();
        out.append(tag.opens());
        int named = out.length();
        source = null;
        if (e.attributesSize() > 0 && !attributes(e, tag)) {
            return false;
        }
        if (name.equals("img") && source == null) {
            out.setLength(start);
            return true;
        }
        if (name.equals("a") && out.length() == named) {
            out.setLength(start);
            return children(e, holds, open, depth);
        }
        out.append('>');
        if (source != null) {
            images.add(source);
        }
        return inside(e, tag, open | (again ? SafeTag.DOUBLED : tag.once()), depth);
    }

    private boolean inside(Element e, SafeTag tag, long open, int depth) {
        if (tag.holds() == SafeTag.Holds.CELLS) {
            cells = 0;
        }
        lines.open(tag, tag.line() == SafeTag.Line.CELL && cells++ == 0);
        if (tag.line() == SafeTag.Line.CODE) {
            behindPre = out.length();
        }
        if (tag.holds() != SafeTag.Holds.NOTHING) {
            if (!children(e, tag.holds(), open, depth)) {
                return false;
            }
            out.append(tag.closes());
        }
        lines.close(tag);
        return true;
    }

    /** Whether sanitising the written values once more would change none. */
    private boolean attributes(Element e, SafeTag tag) {
        for (Attribute attribute : e.attributes()) {
            String key = attribute.getKey();
            if (!tag.attributes().contains(key)) {
                continue;
            }
            String raw = attribute.getValue();
            String value = SafeAttribute.value(e, key, raw, base);
            if (value == null) {
                continue;
            }
            if (!value.equals(raw) && !value.equals(SafeAttribute.value(e, key, value, base)) || isOdd(value)) {
                return false;
            }
            WriteMarkup.attribute(out, key, value);
            if (key.equals("src")) {
                source = value;
            }
        }
        return true;
    }

    private boolean text(String raw, SafeTag.Holds holds) {
        if (raw.isEmpty()) {
            return true;
        }
        if (!holds.text()) {
            return false;
        }
        int start = out.length();
        out.append(raw);
        int sorts = TextSorts.of(out.chars(), start, out.length());
        if ((sorts & ~TextSorts.LOOSE) != 0) {
            out.setLength(start);
            return special(raw, sorts);
        }
        lines.text(raw, sorts != 0);
        return true;
    }

    private boolean special(String raw, int sorts) {
        String safe = raw;
        if ((sorts & TextSorts.ODD) != 0) {
            safe = Characters.harmless(raw);
            if (isOdd(safe)) {
                return false;
            }
            if (out.length() == behindPre && safe.startsWith("\n")) {
                // a parser drops the first line break
                out.append('\n');
            }
        }
        WriteMarkup.escape(out, safe, false);
        lines.text(safe, sorts != TextSorts.ESCAPED);
        return true;
    }

    /** Line ends that the standard has parsers rewrite, and that some do not. */
    private static boolean isOdd(String text) {
        return text.indexOf('\r') >= 0 || text.indexOf('\f') >= 0;
    }
}
