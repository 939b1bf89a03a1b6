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

    private static final int LOWER_CASE = (1 << 16) - 1;
    private static final int BLANK = 1 << 16;
    private static final int WORD = 1 << 17;
    private static final int UPPER = 1 << 18;
    private static final int LOWER = 1 << 19;
    private static final int DIGIT = 1 << 20;
    /** What most characters of names are, among the sorts that have a say. */
    private static final int SMALL_LETTER = WORD | LOWER;

    private static final int SORT = WORD | UPPER | LOWER | DIGIT;
    /** For each character its lower case and of what sort it is: the loop over a name has no calls in it. */
    private static final int[] SORTS = new int[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < SORTS.length; c++) {
            SORTS[c] = Character.toLowerCase((char) c) | sort((char) c);
        }
    }

    private final int[] found = new int[MOST];
    private int count;

    /** Reads an attribute, and gives the number of its tokens, with repeats. */
    int read(char kind, String value) {
        return read(kind, value, 0, value.length());
    }

    /** The same for a part of it. */
    int read(char kind, String value, int from, int to) {
        count = 0;
        for (int start = from; start < to && count < MOST; ) {
            int end = start;
            while (end < to && (SORTS[value.charAt(end)] & BLANK) == 0) {
                end++;
            }
            if (end > start && end - start <= LONGEST) {
                name(kind, value, start, end);
            }
            start = end + 1;
        }
        return count;
    }

    /** One of the tokens that were read last, in their order. */
    int token(int i) {
        return found[i];
    }

    /** All of them. */
    int[] all() {
        return Arrays.copyOf(found, count);
    }

    /** One name, whole and in parts, in one pass. */
    private void name(char kind, String value, int start, int end) {
        int place = count++;
        int whole = first(kind);
        int part = first(PART);
        int from = start;
        int before = 0;
        for (int i = start; i < end; i++) {
            int sort = SORTS[value.charAt(i)];
            if ((sort & SORT) == SMALL_LETTER) {
                whole = next(whole, sort);
                part = next(part, sort);
                before = sort;
                continue;
            }
            if (i > start && ((sort & WORD) == 0 || (sort & UPPER) != 0 && (before & LOWER) != 0)) {
                part(part, i - from);
                from = (sort & WORD) == 0 ? i + 1 : i;
                part = first(PART);
            }
            if ((sort & DIGIT) == 0) {
                whole = next(whole, sort);
                part = from <= i ? next(part, sort) : part;
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
            int sort = SORTS[text.charAt(i)];
            hash = (sort & DIGIT) == 0 ? next(hash, sort) : hash;
        }
        return hash;
    }

    private static int first(char kind) {
        return (BASIS ^ kind) * PRIME;
    }

    private static int next(int hash, int sort) {
        return (hash ^ sort & LOWER_CASE) * PRIME;
    }

    private static int sort(char c) {
        int sort = Character.isWhitespace(c) ? BLANK : 0;
        sort |= Character.isLetterOrDigit(c) ? WORD : 0;
        sort |= Character.isUpperCase(c) ? UPPER : 0;
        sort |= Character.isLowerCase(c) ? LOWER : 0;
        return c >= '0' && c <= '9' ? sort | DIGIT : sort;
    }
}
