package dev.offprint.extract.page;

/** Makes text harmless for HTML, XML, JSON and the database. */
public final class Characters {

    private Characters() {}

    /**
     * The text without NUL, control characters and what XML 1.0 forbids; halves of surrogate pairs become U+FFFD.
     * Returns the very same string when there is nothing to do, which is nearly always.
     */
    public static String harmless(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSuspect(text.charAt(i))) {
                if (!isPair(text, i)) {
                    return rewrite(text, i);
                }
                i++;
            }
        }
        return text;
    }

    /** One line: harmless, white space runs (no-break spaces too) collapsed, trimmed, cut at a code point; null stays null. */
    public static String line(String text, int limit) {
        if (text == null) {
            return null;
        }
        if (text.length() <= limit && isLine(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(Math.min(text.length(), limit));
        boolean space = false;
        String safe = harmless(text);
        for (int i = 0; i < safe.length() && out.length() < limit; i++) {
            char c = safe.charAt(i);
            if (isBlank(c)) {
                space = out.length() > 0;
            } else {
                if (space) {
                    out.append(' ');
                    space = false;
                }
                out.append(c);
            }
        }
        if (out.length() > 0 && Character.isHighSurrogate(out.charAt(out.length() - 1))) {
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }

    /** Whether it is a letter, a digit or half of a character: what two wordings of a title have in common. */
    public static boolean isOfWord(char c) {
        // most are, and most others are signs of ASCII: asking the tables of Unicode is dear
        boolean letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
        return letter || (c <= '~' ? c >= '0' && c <= '9' : Character.isLetterOrDigit(c) || Character.isSurrogate(c));
    }

    /** Whether a text is a line as it is, as most are; surrogates are looked at more closely. */
    private static boolean isLine(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSuspect(c) || isBlank(c) && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
    }

    static boolean isSuspect(char c) {
        return c < 0x20 ? c != '\n' && c != '\t' && c != '\r' && c != '\f' : c >= 0xD800 && (c < 0xE000 || c >= 0xFFFE);
    }

    private static boolean isPair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
    }

    private static String rewrite(String text, int from) {
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSuspect(c)) {
                out.append(c);
            } else if (isPair(text, i)) {
                out.append(c).append(text.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                out.append('\ufffd');
            }
        }
        return out.toString();
    }
}
