package dev.offprint.extract.thin;

import static dev.offprint.extract.thin.MarkupText.NOWHERE;

/** Reads names and start tags, one after the other, and leaves out of these the attributes that nobody asks for. */
final class ReadTag {

    private static final long TYPE = Names.key("type");

    private final char[] text;
    private final int end;
    private final Asked asked;
    private final MarkupText markup;
    private final Kept kept;
    /** Of the name read last. */
    private long key;

    private boolean plain;
    /** Of the start tag read last. */
    private boolean closed;

    private boolean data;

    ReadTag(char[] text, Asked asked, MarkupText markup, Kept kept) {
        this.text = text;
        this.end = text.length;
        this.asked = asked;
        this.markup = markup;
        this.kept = kept;
    }

    /** Of the name read last. */
    long key() {
        return key;
    }

    /** Whether the start tag read last ends with a slash. */
    boolean isClosed() {
        return closed;
    }

    /** Whether a script that begins so is JSON-LD or TeX, or says its type in an odd way. */
    boolean isData() {
        return data;
    }

    /** Behind the start tag whose name ends there. */
    int attributes(int nameEnd, boolean mayDrop) {
        closed = false;
        data = false;
        int i = nameEnd;
        while (i < end) {
            char c = text[i];
            if (c == '>') {
                return i + 1;
            }
            if (c == '/') {
                i++;
                closed = i < end && text[i] == '>';
            } else if (MarkupText.isSpace(c)) {
                i++;
            } else {
                i = attribute(i, mayDrop);
                if (i == NOWHERE) {
                    return NOWHERE;
                }
            }
        }
        return NOWHERE;
    }

    /** Behind the attribute that begins there. */
    private int attribute(int name, boolean mayDrop) {
        int i = name(name);
        int equals = markup.skipSpace(i);
        if (i == name || equals >= end || text[i] == '<' || isHarmful(equals)) {
            return NOWHERE;
        }
        int behind = i;
        if (text[equals] == '=') {
            int value = markup.skipSpace(equals + 1);
            behind = markup.valueEnd(value);
            if (behind == NOWHERE) {
                return NOWHERE;
            }
            data |= key == TYPE && isData(value, behind);
        }
        if (mayDrop && plain && MarkupText.isSpace(text[name - 1]) && asked.drops(text, name, i, key)) {
            drop(name, behind);
        }
        return behind;
    }

    /** Leaves out an attribute and the blank before it, unless a slash follows, which would become part of a value. */
    private void drop(int name, int behind) {
        char next = text[behind];
        if (next == '>' || MarkupText.isSpace(next)) {
            kept.leaveOut(name - 1, behind);
        } else if (next == '/') {
            kept.leaveOut(name, behind);
        }
    }

    /**
     * Behind a name, of which the key is noted and whether it has neither quotes nor letters whose lower case is
     * another matter.
     */
    int name(int name) {
        int odd = 0;
        long read = 0;
        int i = name;
        while (i < end) {
            int sort = MarkupText.sort(text[i]);
            if ((sort & MarkupText.ENDS_NAME) != 0) {
                break;
            }
            odd |= sort;
            read = Names.next(read, text[i]);
            i++;
        }
        key = odd == 0 ? read : 0;
        plain = odd == 0;
        return i;
    }

    private boolean isData(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isHarmful(i) || text[i] == '&' || markup.isAt("ld+json", i) || markup.isAt("math/tex", i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isHarmful(int at) {
        return (MarkupText.sort(text[at]) & MarkupText.HARMFUL) != 0;
    }
}
