package dev.offprint.extract.plain;

import java.util.Arrays;

/**
 * Where the pieces of markup end (the standard's section 13.2.5, Tokenization). Each question costs no more than the way
 * to the answer.
 *
 * <p>What ends only with the page, and what parsers may think differently of, is {@link NotPlain}.
 */
final class MarkupText {

    /** What a character can be in a tag. */
    static final int SPACE = 1;

    static final int ENDS_NAME = 2;
    /** Quotes and the like, and letters whose lower case may be ASCII: no name that is known has them. */
    static final int ODD = 4;
    /** Control characters, surrogates and what is no character, with which a name is not what it seems. */
    static final int HARMFUL = 8;
    /** Begins a character reference. */
    static final int REFERENCE = 16;

    private static final String COMMENT = "<!--";
    /** How long a comment's beginning is, and its end. */
    static final int OPENING = COMMENT.length();

    static final int CLOSING = "-->".length();

    /** The first of two, the last of all. */
    private static final char NO_CHARACTER = 0xFFFE;

    private static final byte[] SORTS = new byte[128];

    static {
        Arrays.fill(SORTS, 0, ' ', (byte) HARMFUL);
        put(" \t\n\f\r", SPACE | ENDS_NAME);
        put("/>", ENDS_NAME);
        put("\"'<=", ODD);
        put("&", REFERENCE);
    }

    private static void put(String characters, int sort) {
        for (char c : characters.toCharArray()) {
            SORTS[c] = (byte) sort;
        }
    }

    private final String html;
    private final int end;

    MarkupText(String html) {
        this.html = html;
        this.end = html.length();
    }

    static int sort(char c) {
        if (c < SORTS.length) {
            return SORTS[c];
        }
        return c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE && c < NO_CHARACTER ? ODD : ODD | HARMFUL;
    }

    static boolean isSpace(char c) {
        return (sort(c) & SPACE) != 0;
    }

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** The first place from there on that has this character, the text's end when there is none. */
    int find(char wanted, int from) {
        // far faster than a loop over the characters
        int at = html.indexOf(wanted, from);
        return at < 0 ? end : at;
    }

    /** Behind the next character of this sort. */
    int behind(char wanted, int from) throws NotPlain {
        int at = html.indexOf(wanted, from);
        if (at < 0) {
            throw new NotPlain("something without an end");
        }
        return at + 1;
    }

    int skipSpace(int from) {
        int i = from;
        while (i < end && isSpace(html.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether this, which is in lower case, is what stands there in whatever letter case. */
    boolean isAt(String wanted, int from) {
        if (from + wanted.length() > end) {
            return false;
        }
        for (int i = 0; i < wanted.length(); i++) {
            char c = html.charAt(from + i);
            if (wanted.charAt(i) != (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c)) {
                return false;
            }
        }
        return true;
    }

    /** The same for a tag, which is not that of an element whose name begins so. */
    boolean isTag(String opening, String name, int from) {
        int behind = from + opening.length() + name.length();
        return behind < end
                && isAt(opening, from)
                && isAt(name, from + opening.length())
                && (isSpace(html.charAt(behind)) || html.charAt(behind) == '/' || html.charAt(behind) == '>');
    }

    /** Behind the value of an attribute that begins there. */
    int valueEnd(int from) throws NotPlain {
        char first = from < end ? html.charAt(from) : '>';
        if (first == '"' || first == '\'') {
            return behind(first, from + 1);
        }
        int i = from;
        while (i < end && html.charAt(i) != '>' && !isSpace(html.charAt(i))) {
            i++;
        }
        return i;
    }

    boolean isComment(int at) {
        return isAt(COMMENT, at);
    }

    /** Behind a comment that begins with {@code <!--} there, which may end in several ways. */
    int commentEnd(int at) throws NotPlain {
        int from = at + OPENING;
        if (isAt(">", from) || isAt("->", from)) {
            throw new NotPlain("an empty comment");
        }
        for (int i = find('>', from); i < end; i = find('>', i + 1)) {
            if (html.charAt(i - 1) == '-' && html.charAt(i - 2) == '-' && i - 2 >= from) {
                return i + 1;
            }
            if (html.charAt(i - 1) == '!' && html.charAt(i - 2) == '-') {
                throw new NotPlain("a comment that may end");
            }
        }
        throw new NotPlain("a comment without an end");
    }

    /** Where the end tag of raw text stands. */
    int rawEnd(int from, String name) throws NotPlain {
        for (int i = find('<', from); i < end; i = find('<', i + 1)) {
            if (isTag("</", name, i)) {
                return i;
            }
        }
        throw new NotPlain("raw text without an end");
    }

    /**
     * The same for a script. Inside of a comment, a script's start tag begins a script that ends first, the double
     * escaped state: what has that is not plain.
     */
    int scriptEnd(int from) throws NotPlain {
        int commentEnd = from;
        for (int i = find('<', from); i < end; i = find('<', i + 1)) {
            if (isTag("</", "script", i)) {
                return i;
            }
            if (i < commentEnd && isTag("<", "script", i)) {
                throw new NotPlain("a script in a script");
            }
            if (i >= commentEnd && isComment(i)) {
                commentEnd = escapeEnd(i + 2);
            }
        }
        throw new NotPlain("a script without an end");
    }

    private int escapeEnd(int from) {
        int at = html.indexOf("-->", from);
        return at < 0 ? end : at;
    }
}
