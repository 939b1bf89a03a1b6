package dev.offprint.extract.plain;

import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * Character references (section 13.2.5.72 of the standard). Those that are written as they should be are read here, which
 * takes a tenth of the parser's time; the others are left to the parser.
 */
final class References {

    /** {@code &CounterClockwiseContourIntegral;} is the longest. */
    private static final int LONGEST = 34;

    private static final int LAST_CONTROL = 0x9F;

    private References() {}

    /**
     * The text without character references.
     *
     * @param attribute whether it is an attribute's value
     */
    static String unescape(String text, boolean attribute) {
        int reference = text.indexOf('&');
        if (reference < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        while (reference >= 0) {
            int semicolon = semicolon(text, reference + 1);
            String meant = semicolon < 0 ? null : meaning(text, reference + 1, semicolon);
            if (meant == null) {
                return Parser.unescapeEntities(text, attribute);
            }
            out.append(text, from, reference).append(meant);
            from = semicolon + 1;
            reference = text.indexOf('&', from);
        }
        return out.append(text, from, text.length()).toString();
    }

    /** Where the reference ends, -1 when it does not within the longest that there is. */
    private static int semicolon(String text, int from) {
        int last = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < last; i++) {
            if (text.charAt(i) == ';') {
                return i;
            }
        }
        return -1;
    }

    private static String meaning(String text, int from, int to) {
        if (from < to && text.charAt(from) == '#') {
            return number(text, from + 1, to);
        }
        String name = text.substring(from, to);
        return switch (name) {
            case "amp" -> "&";
            case "nbsp" -> "\u00a0";
            case "quot" -> "\"";
            case "lt" -> "<";
            case "gt" -> ">";
            default -> {
                String meant = Entities.getByName(name);
                yield meant.isEmpty() ? null : meant;
            }
        };
    }

    /** The character of a number, unless the standard has something to say about it. */
    private static String number(String text, int from, int to) {
        boolean hexadecimal = from < to && (text.charAt(from) | ' ') == 'x';
        int radix = hexadecimal ? 16 : 10;
        int code = 0;
        for (int i = hexadecimal ? from + 1 : from; i < to; i++) {
            int digit = text.charAt(i) < 128 ? Character.digit(text.charAt(i), radix) : -1;
            if (digit < 0 || code > Character.MAX_VALUE) {
                return null;
            }
            code = code * radix + digit;
        }
        boolean strange = code < ' ' || code > '~' && code <= LAST_CONTROL || code > Character.MAX_CODE_POINT;
        return strange || code >= Character.MIN_SURROGATE && code < 0x10000 ? null : Character.toString(code);
    }
}
