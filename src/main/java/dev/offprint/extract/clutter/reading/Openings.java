package dev.offprint.extract.clutter.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The first words of all phrases as bits, for each set of languages: nearly all words of a page are known by them to
 * begin no phrase, without a step into the trie. Of single words that may go on only the beginning is known.
 */
final class Openings {

    /** How long a word beginning is at least, and how much of a longer one is looked at. */
    static final int STEM = 3;

    static final int LONG_STEM = 5;

    private static final int BITS = 1 << 16;

    private record Opening(int hash, boolean stem, long languages) {}

    /** What may open a phrase in one set of languages. */
    static final class Filter {
        private final long[] words = new long[BITS / Long.SIZE];
        private final long[] stems = new long[BITS / Long.SIZE];

        /** @param hash {@link Openings#next} of all of a word */
        boolean hasWord(int hash) {
            return has(words, hash);
        }

        /** @param hash {@link Openings#next} of the first three, four or five characters */
        boolean hasStem(int hash) {
            return has(stems, hash);
        }

        private static boolean has(long[] bits, int hash) {
            int bit = bit(hash);
            return (bits[bit >>> 6] & 1L << bit) != 0;
        }
    }

    private final List<Opening> all = new ArrayList<>();
    private final Map<Long, Filter> byLanguages = new ConcurrentHashMap<>();

    void add(String phrase, boolean stem, long languages) {
        int end = 0;
        int hash = 0;
        while (end < phrase.length() && joins(phrase.charAt(end))) {
            hash = next(hash, phrase.charAt(end++));
        }
        boolean open = stem && end == phrase.length();
        if (open) {
            hash = 0;
            for (int i = 0; i < Math.min(LONG_STEM, phrase.length()); i++) {
                hash = next(hash, phrase.charAt(i));
            }
        }
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

    static int next(int hash, char c) {
        return hash * 31 + c;
    }

    /** Whether the character belongs to the same word; scripts without spaces end every word. */
    static boolean joins(char c) {
        return Fold.isWord(c) && !Fold.needsNoEdge(c);
    }

    private static int bit(int hash) {
        return hash * 0x9E3779B9 >>> 16;
    }
}
