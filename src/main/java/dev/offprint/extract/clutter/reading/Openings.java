package dev.offprint.extract.clutter.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The first words of all phrases as bits, for each set of languages: nearly all words of a page are known by them to
 * begin no phrase, without a step into the trie. Of a word its length, its first four characters and the last are looked
 * at, of single words that may go on only the first three or four: what passes is decided by the trie.
 */
final class Openings {

    /** How long a word beginning is at least, and how much of a longer one is looked at. */
    static final int STEM = 3;

    private static final int LONG_STEM = 4;
    private static final int BITS = 1 << 16;

    private static final boolean[] JOINS = new boolean[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < JOINS.length; c++) {
            JOINS[c] = Fold.isWord((char) c) && !Fold.needsNoEdge((char) c);
        }
    }

    private record Opening(int hash, boolean stem, long languages) {}

    /** What may open a phrase in one set of languages. */
    static final class Filter {
        private final long[] words = new long[BITS / Long.SIZE];
        private final long[] stems = new long[BITS / Long.SIZE];

        /** Whether the word in this range of the text may open a phrase. */
        boolean has(char[] text, int from, int to) {
            int length = to - from;
            if (length >= STEM) {
                int stem = stem(text, from, STEM);
                if (has(stems, stem) || length >= LONG_STEM && has(stems, Openings.next(stem, text[from + STEM]))) {
                    return true;
                }
            }
            return has(words, word(text, from, to));
        }

        private static boolean has(long[] bits, int hash) {
            int bit = bit(hash);
            return (bits[bit >>> 6] & 1L << bit) != 0;
        }
    }

    private final List<Opening> all = new ArrayList<>();
    private final Map<Long, Filter> byLanguages = new ConcurrentHashMap<>();

    void add(String phrase, boolean stem, long languages) {
        char[] text = phrase.toCharArray();
        int end = 0;
        while (end < text.length && joins(text[end])) {
            end++;
        }
        boolean open = stem && end == text.length;
        int hash = open ? stem(text, 0, Math.min(LONG_STEM, end)) : word(text, 0, end);
        all.add(new Opening(hash, open, languages));
    }

    /** The filter for these languages; there are few sets of them, the pages' languages. */
    Filter of(long languages) {
        return byLanguages.computeIfAbsent(languages, set -> {
            Filter filter = new Filter();
            for (Opening opening : all) {
                if ((opening.languages & set) != 0) {
                    int bit = bit(opening.hash);
                    (opening.stem ? filter.stems : filter.words)[bit >>> 6] |= 1L << bit;
                }
            }
            return filter;
        });
    }

    private static int stem(char[] text, int from, int length) {
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = next(hash, text[i]);
        }
        return hash;
    }

    private static int word(char[] text, int from, int to) {
        int length = to - from;
        int hash = stem(text, from, Math.min(LONG_STEM, length));
        return next(next(hash, length == 0 ? 0 : text[to - 1]), (char) length);
    }

    private static int next(int hash, char c) {
        return hash * 31 + c;
    }

    /** Whether the character belongs to the same word; scripts without spaces end every word. */
    static boolean joins(char c) {
        return JOINS[c];
    }

    private static int bit(int hash) {
        return hash * 0x9E3779B9 >>> 16;
    }
}
