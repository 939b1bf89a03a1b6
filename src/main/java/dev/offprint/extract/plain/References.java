package dev.offprint.extract.plain;

import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * Character references (section 13.2.5.72 of the standard). Names are read here, and numbers that are written as they
 * should be, which takes a tenth of the parser's time; the others are left to the parser.
 */
final class References {

    private static final int LAST_CONTROL = 0x9F;
    private static final String AMPERSAND = "&";

    private final String text;
    private final boolean attribute;
    /** Where the reference ends that was read last. */
    private int end;

    private References(String text, boolean attribute) {
        this.text = text;
        this.attribute = attribute;
    }

    /**
     * The text without character references.
     *
     * @param attribute whether it is an attribute's value
     */
    static String unescape(String text, boolean attribute) {
        return text.indexOf('&') < 0 ? text : new References(text, attribute).unescape();
    }

    private String unescape() {
        // nothing is shorter than what it stands for
        char[] out = new char[text.length()];
        int length = 0;
        int from = 0;
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
            String meant = isAt(at + 1, '#') ? number(at + 2) : name(at + 1);
            if (meant == null) {
                return Parser.unescapeEntities(text, attribute);
            }
            text.getChars(from, at, out, length);
            length += at - from;
            meant.getChars(0, meant.length(), out, length);
            length += meant.length();
            from = end;
        }
        text.getChars(from, text.length(), out, length);
        return new String(out, 0, length + text.length() - from);
    }

    private boolean isAt(int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    /** What the name stands for; the ampersand itself when there is none. */
    private String name(int from) {
        end = nameEnd(from);
        boolean closed = isAt(end, ';');
        String name = text.substring(from, end);
        String meant = meaning(name, closed);
        if (meant.isEmpty() && !attribute) {
            String prefix = Entities.findPrefix(name);
            end = from + prefix.length();
            meant = prefix.isEmpty() ? "" : Entities.getByName(prefix);
            closed = false;
        }
        if (meant.isEmpty() || attribute && !closed && goesOn()) {
            end = from;
            return AMPERSAND;
        }
        end += closed ? 1 : 0;
        return meant;
    }

    private int nameEnd(int from) {
        int i = from;
        while (i < text.length() && MarkupText.isLetter(text.charAt(i))) {
            i++;
        }
        while (i < text.length() && isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Empty when it has none; few names need no semicolon. */
    private static String meaning(String name, boolean closed) {
        return switch (name) {
            case "amp" -> AMPERSAND;
            case "nbsp" -> "\u00a0";
            case "quot" -> "\"";
            case "lt" -> "<";
            case "gt" -> ">";
            default -> closed || Entities.isBaseNamedEntity(name) ? Entities.getByName(name) : "";
        };
    }

    /** Whether what stands behind a name makes it another one, as in the query of an address. */
    private boolean goesOn() {
        if (end == text.length()) {
            return false;
        }
        char c = text.charAt(end);
        return MarkupText.isLetter(c) || isDigit(c) || c == '=';
    }

    /** The character of a number, unless the standard has something to say about it. */
    private String number(int from) {
        boolean hexadecimal = isAt(from, 'x') || isAt(from, 'X');
        int radix = hexadecimal ? 16 : 10;
        int first = hexadecimal ? from + 1 : from;
        int code = 0;
        int i = first;
        while (i < text.length() && text.charAt(i) < 128 && Character.digit(text.charAt(i), radix) >= 0) {
            if (code > Character.MAX_VALUE) {
                return null;
            }
            code = code * radix + Character.digit(text.charAt(i), radix);
            i++;
        }
        end = i + 1;
        return i > first && isAt(i, ';') && !isStrange(code) ? Character.toString(code) : null;
    }

    private static boolean isStrange(int code) {
        return code < ' '
                || code > '~' && code <= LAST_CONTROL
                || code >= Character.MIN_SURROGATE && code <= Character.MAX_VALUE
                || code > Character.MAX_CODE_POINT;
    }
}
