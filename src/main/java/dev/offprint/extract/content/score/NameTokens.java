package dev.offprint.extract.content.score;

import java.util.Arrays;

/**
 * The names in an attribute such as class or id as 32-bit hashes: whole names with the attribute's kind, and the parts
 * of names (at hyphens, underscores and capitals) without. Digits and letter case do not count.
 */
final class NameTokens {

    /** How many tokens an attribute has at most; what is behind them is not read. */
    static final int MOST = 24;

    private static final int LONGEST = 40;
    private static final char PART = 's';

    private static final int PRIME = 0x01000193;
    private static final int BASIS = 0x811c9dc5;

    private static final int ASCII = 128;
    private static final byte BLANK = 1;
    private static final byte WORD = 1 << 1;
    private static final byte UPPER = 1 << 2;
    private static final byte LOWER = 1 << 3;
    private static final byte DIGIT = 1 << 4;
    private static final byte[] SORTS = new byte[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            SORTS[c] = sort(c);
        }
    }

    private final int[] found = new int[MOST];
    private int count;

    /** The tokens without repeats, in the order of their first use. */
    int[] of(char kind, String value) {
        count = 0;
        int length = value.length();
        for (int start = 0; start < length && count < MOST; ) {
            int end = start;
            while (end < length && (sortOf(value.charAt(end)) & BLANK) == 0) {
                end++;
            }
            if (end > start && end - start <= LONGEST) {
                name(kind, value, start, end);
            }
            start = end + 1;
        }
        return Arrays.copyOf(found, withoutRepeats(found, count));
    }

    /** Moves the first of equal tokens to the front, and gives their number. There are few. */
    static int withoutRepeats(int[] tokens, int count) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int before = 0;
            while (before < kept && tokens[before] != tokens[i]) {
                before++;
            }
            if (before == kept) {
                tokens[kept++] = tokens[i];
            }
        }
        return kept;
    }

    /** One name, whole and in parts, in one pass. */
    private void name(char kind, String value, int start, int end) {
        int place = count++;
        int whole = first(kind);
        int part = first(PART);
        int from = start;
        int before = 0;
        for (int i = start; i < end; i++) {
            char c = value.charAt(i);
            int sort = sortOf(c);
            if (i > start && ((sort & WORD) == 0 || (sort & UPPER) != 0 && (before & LOWER) != 0)) {
                part(part, i - from);
                from = (sort & WORD) == 0 ? i + 1 : i;
                part = first(PART);
            }
            if ((sort & DIGIT) == 0) {
                char lower = lower(c, sort);
                whole = next(whole, lower);
                part = from <= i ? next(part, lower) : part;
            }
            before = sort;
        }
        part(part, end - from);
        found[place] = whole;
    }

    private void part(int hash, int length) {
        if (length > 1 && count < MOST) {
            found[count++] = hash;
        }
    }

    /** FNV-1a, 32 bits, over the lower-case characters that are not digits. */
    static int hash(char kind, String text, int start, int end) {
        int hash = first(kind);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int sort = sortOf(c);
            hash = (sort & DIGIT) == 0 ? next(hash, lower(c, sort)) : hash;
        }
        return hash;
    }

    private static int first(char kind) {
        return (BASIS ^ kind) * PRIME;
    }

    private static int next(int hash, char c) {
        return (hash ^ c) * PRIME;
    }

    private static char lower(char c, int sort) {
        return c >= ASCII ? Character.toLowerCase(c) : (sort & UPPER) != 0 ? (char) (c + 'a' - 'A') : c;
    }

    private static int sortOf(char c) {
        return c < ASCII ? SORTS[c] : sort(c);
    }

    private static byte sort(char c) {
        int sort = Character.isWhitespace(c) ? BLANK : 0;
        sort |= Character.isLetterOrDigit(c) ? WORD : 0;
        sort |= Character.isUpperCase(c) ? UPPER : 0;
        sort |= Character.isLowerCase(c) ? LOWER : 0;
        return (byte) (c >= '0' && c <= '9' ? sort | DIGIT : sort);
    }
}
