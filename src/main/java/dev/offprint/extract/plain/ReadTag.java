package dev.offprint.extract.plain;

import dev.offprint.extract.skeleton.Key;
import org.jsoup.nodes.Attributes;

/** Reads names and start tags, one after the other, and leaves out of these the attributes that nobody asks for. */
final class ReadTag {

    /** Of more jsoup leaves out some. */
    private static final int MOST_ATTRIBUTES = 256;

    private static final long TYPE = Names.key("type");
    private static final long NAMED_CLASS = Names.key("class");

    private static final String[] COMMON =
            """
            class id href src style alt title width height name content property rel type value role srcset data-src
            aria-label aria-hidden action method datetime itemprop itemtype lang dir colspan rowspan label sizes hidden
            data-srcset onclick charset start cite poster data-testid data-type"""
                    .split("\\s+");

    private static final Names COMMON_NAMES = new Names(COMMON.length);
    private static final int[] COMMON_KEYS = new int[COMMON.length];
    private static final int CLASS = Key.bits("class");

    static {
        for (int i = 0; i < COMMON.length; i++) {
            COMMON_NAMES.put(COMMON[i], i + 1);
            COMMON_KEYS[i] = Key.bits(COMMON[i]);
        }
    }

    private final String html;
    private final int end;
    private final Asked asked;
    private final MarkupText markup;
    private final Pieces pieces;
    /** Of the name read last. */
    private long key;

    private boolean plain;
    /** Of the start tag read last. */
    private Attributes attributes;

    private int keys;
    private String classes;
    /** Which of the common attributes there were, one bit for each. */
    private long commonSeen;

    private boolean closed;
    private boolean data;

    ReadTag(String html, Asked asked, MarkupText markup, Pieces pieces) {
        this.html = html;
        this.end = html.length();
        this.asked = asked;
        this.markup = markup;
        this.pieces = pieces;
    }

    /** Of the name read last. */
    long key() {
        return key;
    }

    /** The start tag read last. */
    StartTag tag() {
        return attributes == null && !closed ? StartTag.BARE : new StartTag(attributes, keys, classes, closed);
    }

    /** Whether the start tag read last ends with a slash. */
    boolean isClosed() {
        return closed;
    }

    /** Whether a script that begins so is JSON-LD or TeX, or says its type in an odd way. */
    boolean isData() {
        return data;
    }

    /**
     * Behind the start tag whose name ends there.
     *
     * @param whole whether nothing may be left out
     * @param asWritten whether the letter case of the attributes' names counts
     */
    int attributes(int nameEnd, boolean whole, boolean asWritten) throws NotPlain {
        closed = false;
        data = false;
        attributes = null;
        keys = 0;
        classes = null;
        commonSeen = 0;
        int count = 0;
        int i = nameEnd;
        while (i < end) {
            char c = html.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '/') {
                i++;
                closed = i < end && html.charAt(i) == '>';
            } else if (MarkupText.isSpace(c)) {
                i++;
            } else if (++count > MOST_ATTRIBUTES) {
                throw new NotPlain("many attributes");
            } else {
                i = attribute(i, whole, asWritten);
            }
        }
        throw new NotPlain("a tag without an end");
    }

    /** Behind the tag whose name ends there, of which nobody asks for any attribute. */
    int passOver(int nameEnd) throws NotPlain {
        if (nameEnd < end && html.charAt(nameEnd) == '>') {
            closed = false;
            return nameEnd + 1;
        }
        return attributes(nameEnd, false, true);
    }

    /** Behind the attribute that begins there. */
    private int attribute(int name, boolean whole, boolean asWritten) throws NotPlain {
        int i = name(name, '=');
        int equals = markup.skipSpace(i);
        if (equals >= end) {
            throw new NotPlain("a tag without an end");
        }
        boolean valued = html.charAt(equals) == '=';
        // null stands for none, also behind an equals sign
        int value = valued ? markup.skipSpace(equals + 1) : i;
        int behind = valued ? markup.valueEnd(value) : i;
        data |= key == TYPE && isData(value, behind);
        if (whole || !plain || !asked.drops(html, name, i, key)) {
            String read = value < behind ? value(value, behind) : null;
            keep(name, i, read, asWritten);
        }
        return behind;
    }

    private String value(int from, int to) {
        int quote = html.charAt(from) == '"' || html.charAt(from) == '\'' ? 1 : 0;
        return key == NAMED_CLASS ? pieces.repeated(from + quote, to - quote) : pieces.value(from + quote, to - quote);
    }

    /** Of several with one name the first counts. */
    private void keep(int name, int nameEnd, String value, boolean asWritten) throws NotPlain {
        int common = asWritten ? -1 : COMMON_NAMES.find(key) - 1;
        // a longer name's key is a hash
        if (common >= 0 && (nameEnd - name <= Long.BYTES || markup.isAt(COMMON[common], name))) {
            if ((commonSeen & 1L << common) == 0) {
                commonSeen |= 1L << common;
                add(COMMON[common], value, COMMON_KEYS[common]);
            }
        } else {
            String other = html.substring(name, nameEnd);
            String lower = asWritten ? other : Names.lower(other);
            if (attributes == null || !attributes.hasKeyIgnoreCase(lower)) {
                add(lower, value, Key.bits(lower));
            } else if (!attributes.hasKey(lower)) {
                throw new NotPlain("an attribute's name in two letter cases");
            }
        }
    }

    private void add(String name, String value, int bits) {
        if (attributes == null) {
            attributes = new Attributes();
        }
        attributes.add(name, value);
        keys |= bits;
        classes = bits == CLASS ? value : classes;
    }

    /**
     * Behind a name, of which the key is noted and whether it has neither quotes nor letters whose lower case is
     * another matter.
     */
    int name(int name) throws NotPlain {
        return name(name, '>');
    }

    /** The same, where this ends the name as well, but for its first character. */
    private int name(int name, char last) throws NotPlain {
        int odd = html.charAt(name) == last ? MarkupText.ODD : 0;
        long read = 0;
        int i = name + odd / MarkupText.ODD;
        while (i < end) {
            int sort = MarkupText.sort(html.charAt(i));
            if ((sort & MarkupText.ENDS_NAME) != 0 || html.charAt(i) == last) {
                break;
            }
            odd |= sort;
            if ((sort & MarkupText.HARMFUL) != 0) {
                throw new NotPlain("a harmful character in a name");
            }
            read = Names.next(read, html.charAt(i));
            i++;
        }
        key = odd == 0 ? read : 0;
        plain = odd == 0;
        return i;
    }

    private boolean isData(int from, int to) {
        for (int i = from; i < to; i++) {
            if (html.charAt(i) == '&' || markup.isAt("ld+json", i) || markup.isAt("math/tex", i)) {
                return true;
            }
        }
        return false;
    }
}
