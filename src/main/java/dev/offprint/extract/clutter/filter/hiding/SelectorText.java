package dev.offprint.extract.clutter.filter.hiding;

import java.util.ArrayList;
import java.util.List;

/** Cuts the text of selectors into pieces, with quotes, brackets and escapes respected. */
final class SelectorText {

    private SelectorText() {}

    /** The selectors of a group. */
    static List<String> split(String group) {
        List<String> parts = new ArrayList<>(1);
        int start = 0;
        for (int at = 0; at < group.length(); ) {
            char c = group.charAt(at);
            if (c == ',') {
                parts.add(group.substring(start, at).strip());
                start = ++at;
            } else {
                at = skip(group, at);
            }
        }
        parts.add(group.substring(start).strip());
        return parts;
    }

    /** The position behind the character at {@code at}, or behind the bracket or string that begins there. */
    static int skip(String css, int at) {
        char c = css.charAt(at);
        if (c == '\\') {
            return Math.min(at + 2, css.length());
        }
        return c == '(' || c == '[' || opensString(css, at) ? close(css, at) : at + 1;
    }

    /** Whether a string begins here: a quote that follows a letter is an apostrophe in an argument, as in "you've". */
    private static boolean opensString(String css, int at) {
        char c = css.charAt(at);
        return (c == '"' || c == '\'') && (at == 0 || !Character.isLetterOrDigit(css.charAt(at - 1)));
    }

    /** The position behind what the bracket or quote at {@code open} closes with; the text's end when nothing does. */
    static int close(String css, int open) {
        char c = css.charAt(open);
        if (c == '"' || c == '\'') {
            int at = open + 1;
            while (at < css.length() && css.charAt(at) != c) {
                at += css.charAt(at) == '\\' ? 2 : 1;
            }
            return Math.min(at + 1, css.length());
        }
        int depth = 0;
        for (int at = open; at < css.length(); ) {
            char d = css.charAt(at);
            if (d == '(' || d == '[') {
                depth++;
                at++;
            } else if (d == ')' || d == ']') {
                at++;
                if (--depth == 0) {
                    return at;
                }
            } else {
                at = opensString(css, at) ? close(css, at) : d == '\\' ? at + 2 : at + 1;
            }
        }
        return css.length();
    }

    /** Whether every bracket and quote is closed. */
    static boolean isBalanced(String css) {
        int round = 0;
        int square = 0;
        for (int at = 0; at < css.length(); ) {
            char c = css.charAt(at);
            if (opensString(css, at)) {
                int end = close(css, at);
                if (end - at < 2 || css.charAt(end - 1) != c) {
                    return false;
                }
                at = end;
                continue;
            }
            round += c == '(' ? 1 : c == ')' ? -1 : 0;
            square += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (round < 0 || square < 0) {
                return false;
            }
            at += c == '\\' ? 2 : 1;
        }
        return round == 0 && square == 0;
    }

    static int nameEnd(String css, int from) {
        int at = from;
        while (at < css.length()) {
            char c = css.charAt(at);
            if (c == '\\') {
                at = Math.min(at + 2, css.length());
            } else if (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '*' || c > 127) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    /** The identifier that begins here, without escapes; {@code *} is none. */
    static String name(String css, int from) {
        String raw = css.substring(from, nameEnd(css, from));
        return raw.equals("*") ? "" : unescaped(raw);
    }

    static String unquoted(String operand) {
        String text = operand.strip();
        if (text.length() >= 2 && (text.charAt(0) == '"' || text.charAt(0) == '\'')) {
            int end = text.lastIndexOf(text.charAt(0));
            return unescaped(text.substring(1, Math.max(1, end)));
        }
        return unescaped(text);
    }

    /** Whether an attribute test ends with a flag on letter case. */
    static boolean hasCaseFlag(String test) {
        String text = test.strip();
        return text.endsWith(" i") || text.endsWith(" s") || text.endsWith("\"i") || text.endsWith("\"s");
    }

    private static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                plain.append(c);
                continue;
            }
            int end = i + 1;
            while (end < text.length() && end < i + 7 && Character.digit(text.charAt(end), 16) >= 0) {
                end++;
            }
            if (end == i + 1) {
                plain.append(text.charAt(++i));
            } else {
                int code = Integer.parseInt(text.substring(i + 1, end), 16);
                plain.appendCodePoint(Character.isValidCodePoint(code) ? code : 0xFFFD);
                i = end < text.length() && text.charAt(end) == ' ' ? end : end - 1;
            }
        }
        return plain.toString();
    }
}
