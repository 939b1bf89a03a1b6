package dev.offprint.extract.thin;

import java.util.Arrays;

/**
 * Where the pieces of markup end. Each question costs no more than the way to the answer; {@link #NOWHERE} is the answer
 * when the page ends before, or when there is something of which parsers may think differently.
 */
final class MarkupText {

    static final int NOWHERE = -1;

    static final int NO = 0;
    static final int YES = 1;

    /** What a character can be in a tag. */
    static final int SPACE = 1;

    static final int ENDS_NAME = 2;
    /** Quotes, and letters whose lower case may be ASCII: no name that is known has them. */
    static final int ODD = 4;
    /** Taken out of the page later, so that what stands around it would be something else. */
    static final int HARMFUL = 8;

    private static final byte[] SORTS = new byte[128];

    static {
        Arrays.fill(SORTS, 0, ' ', (byte) (HARMFUL | ENDS_NAME));
        put(" \t\n\f\r", SPACE | ENDS_NAME);
        put("/>=<", ENDS_NAME);
        put("\"'", ODD);
    }

    private static void put(String characters, int sort) {
        for (char c : characters.toCharArray()) {
            SORTS[c] = (byte) sort;
        }
    }

    private final String html;
    private final char[] text;
    private final int end;

    MarkupText(String html, char[] text) {
        this.html = html;
        this.text = text;
        this.end = text.length;
    }

    static int sort(char c) {
        return c < SORTS.length ? SORTS[c] : c < Character.MIN_SURROGATE ? ODD : HARMFUL | ENDS_NAME;
    }

    static boolean isSpace(char c) {
        return (sort(c) & SPACE) != 0;
    }

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** The first place from there on that has this character, the text's end when there is none. */
    int find(char wanted, int from) {
        int i = from;
        while (i < end && text[i] != wanted) {
            i++;
        }
        return i;
    }

    /** Behind the next character of this sort. */
    int behind(char wanted, int from) {
        int i = find(wanted, from);
        return i < end ? i + 1 : NOWHERE;
    }

    int skipSpace(int from) {
        int i = from;
        while (i < end && isSpace(text[i])) {
            i++;
        }
        return i;
    }

    boolean isAt(String wanted, int from) {
        return begins(wanted, from) == YES;
    }

    /** Whether this is what stands there, in whatever letter case: YES, NO, or ODD when it may become so. */
    private int begins(String wanted, int from) {
        int length = Math.min(wanted.length(), end - from);
        for (int i = 0; i < length; i++) {
            char c = text[from + i];
            if (wanted.charAt(i) != (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c)) {
                return (sort(c) & HARMFUL) != 0 ? ODD : NO;
            }
        }
        return length == wanted.length() ? YES : NO;
    }

    /** The same for a tag, which is not that of an element whose name begins so. */
    int isTag(String opening, String name, int from) {
        int is = begins(opening, from);
        int behind = from + opening.length() + name.length();
        is = is == YES ? begins(name, from + opening.length()) : is;
        if (is != YES || behind >= end) {
            return is == YES ? NO : is;
        }
        int sort = sort(text[behind]);
        return (sort & HARMFUL) != 0
                ? ODD
                : (sort & SPACE) != 0 || text[behind] == '/' || text[behind] == '>' ? YES : NO;
    }

    /** Behind the value of an attribute that begins there. */
    int valueEnd(int from) {
        char first = from < end ? text[from] : '>';
        if (first == '"' || first == '\'') {
            int quote = find(first, from + 1);
            return quote + 1 < end ? quote + 1 : NOWHERE;
        }
        int i = from;
        while (i < end && text[i] != '>' && (sort(text[i]) & SPACE) == 0) {
            if (text[i] == '<' || (sort(text[i]) & HARMFUL) != 0) {
                return NOWHERE;
            }
            i++;
        }
        return i < end && i > from ? i : NOWHERE;
    }

    /** Behind an end tag whose name ends there; quotes could hide where it ends. */
    int endTagEnd(int from) {
        for (int i = from; i < end; i++) {
            char c = text[i];
            if (c == '>') {
                return i + 1;
            }
            if (c == '"' || c == '\'' || c == '<' || i == from && (sort(c) & HARMFUL) != 0) {
                return NOWHERE;
            }
        }
        return NOWHERE;
    }

    /** Behind an end tag without a name. */
    int bogusEnd(int from) {
        return from < end && (sort(text[from]) & HARMFUL) == 0 ? behind('>', from) : NOWHERE;
    }

    /** Whether a comment begins there that is not one of those with which React marks what it streams. */
    boolean isComment(int at) {
        return at + 4 < end
                && text[at] == '<'
                && text[at + 1] == '!'
                && text[at + 2] == '-'
                && text[at + 3] == '-'
                && text[at + 4] != '$'
                && text[at + 4] != '/'
                && (sort(text[at + 4]) & HARMFUL) == 0;
    }

    /** Behind what begins with an exclamation mark, which ends before {@code from}. */
    int declarationEnd(int from) {
        if (from + 2 >= end) {
            return NOWHERE;
        }
        char first = text[from];
        char second = text[from + 1];
        if (first == '-' && second == '-') {
            return commentEnd(from + 2);
        }
        // in a section of CDATA an end is no end, in what begins otherwise the first is
        boolean plain = isLetter(first) || first == '[' && isLetter(second) && second != 'c' && second != 'C';
        return plain ? behind('>', from) : NOWHERE;
    }

    private int commentEnd(int from) {
        if (text[from] == '>' || isAt("->", from)) {
            return behind('>', from);
        }
        for (int i = find('>', from); i < end; i = find('>', i + 1)) {
            int dash = text[i - 1] == '!' ? i - 2 : i - 1;
            if (dash > from && text[dash] == '-' && text[dash - 1] == '-') {
                return i + 1;
            }
            if (((sort(text[i - 1]) | sort(text[i - 2]) | sort(text[i - 3])) & HARMFUL) != 0) {
                return NOWHERE;
            }
        }
        return NOWHERE;
    }

    /** Where the end tag of raw text stands. */
    int rawEnd(int from, String name) {
        for (int i = next(from); i >= 0; i = next(i + 1)) {
            int is = isTag("</", name, i);
            if (is != NO) {
                return is == YES ? i : NOWHERE;
            }
        }
        return NOWHERE;
    }

    /**
     * The same for a script. Inside of a comment, a script's start tag begins a script that ends first, the double
     * escaped state: what has that is too odd to go on.
     */
    int scriptEnd(int from) {
        int commentEnd = from;
        for (int i = next(from); i >= 0; i = next(i + 1)) {
            int is = isTag("</", "script", i);
            if (is != NO) {
                return is == YES ? i : NOWHERE;
            }
            if (i < commentEnd && isTag("<", "script", i) != NO) {
                return NOWHERE;
            }
            if (i >= commentEnd) {
                int comment = begins("<!--", i);
                if (comment == ODD) {
                    return NOWHERE;
                }
                commentEnd = comment == YES ? escapeEnd(i + 2) : commentEnd;
            }
        }
        return NOWHERE;
    }

    /** Far faster than a loop, in the long texts of scripts. */
    private int next(int from) {
        return html.indexOf('<', from);
    }

    private int escapeEnd(int from) {
        int at = html.indexOf("-->", from);
        return at < 0 ? end : at;
    }
}
