package dev.offprint.clip.highlight.anchor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The edit distance between a pattern and every stretch of a text, 64 characters of the pattern at a time: G. Myers, "A
 * fast bit-vector algorithm for approximate string matching" (1999), in blocks as H. Hyyrö wrote it down (2003).
 */
final class EditDistance {

    private static final int WORD = 64;
    private static final int ASCII = 128;

    private final int length;
    private final int blocks;
    /** For each character of the pattern its places, as bits; those of ASCII are found without looking long. */
    private final Map<Character, long[]> places = new HashMap<>();

    private final long[][] asciiPlaces = new long[ASCII][];
    private final long[] none;
    private final long[] plus;
    private final long[] minus;

    EditDistance(CharSequence pattern) {
        length = pattern.length();
        blocks = (length + WORD - 1) / WORD;
        none = new long[blocks];
        plus = new long[blocks];
        minus = new long[blocks];
        Arrays.fill(asciiPlaces, none);
        for (int i = 0; i < length; i++) {
            places.computeIfAbsent(pattern.charAt(i), c -> new long[blocks])[i / WORD] |= 1L << (i % WORD);
        }
        places.forEach((c, bits) -> {
            if (c < ASCII) {
                asciiPlaces[c] = bits;
            }
        });
    }

    /** What one character of a text costs, in steps of this algorithm. */
    static long steps(int patternLength) {
        return (patternLength + WORD - 1) / WORD;
    }

    /** Told, for each end in the text, the distance to the stretch before it that is most like the pattern. */
    @FunctionalInterface
    interface Listener {
        void at(int end, int distance);
    }

    /** @param anchored whether the stretch must begin where the text begins */
    void run(CharSequence text, boolean anchored, Listener listener) {
        for (int b = 0; b < blocks; b++) {
            plus[b] = -1L;
            minus[b] = 0;
        }
        int distance = length;
        long last = 1L << ((length - 1) % WORD);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            long[] matches = c < ASCII ? asciiPlaces[c] : places.getOrDefault(c, none);
            int carry = anchored ? 1 : 0;
            for (int b = 0; b < blocks; b++) {
                carry = step(b, matches[b], carry, b == blocks - 1 ? last : Long.MIN_VALUE);
            }
            distance += carry;
            listener.at(i + 1, distance);
        }
    }

    /** One column of one block; the difference at its row {@code high} is carried on. */
    private int step(int b, long matches, int carry, long high) {
        long vertical = matches | minus[b];
        long equal = carry < 0 ? matches | 1 : matches;
        long horizontal = (((equal & plus[b]) + plus[b]) ^ plus[b]) | equal;
        long up = minus[b] | ~(horizontal | plus[b]);
        long down = plus[b] & horizontal;
        int out = (up & high) != 0 ? 1 : (down & high) != 0 ? -1 : 0;
        up = up << 1 | (carry > 0 ? 1 : 0);
        down = down << 1 | (carry < 0 ? 1 : 0);
        plus[b] = down | ~(vertical | up);
        minus[b] = up & vertical;
        return out;
    }
}
