package dev.offprint.extract.metadata;

import java.util.List;

/**
 * Lists of words that ids and classes may be made of, all looked for at once: which lists have a word somewhere in a
 * name. ASCII letter case does not matter.
 */
final class NameParts {

    private static final int SLOTS = 1 << 10;
    /** What tells a letter from the others, whatever its case; that other signs are like one only costs a comparison. */
    private static final int LETTER = 31;

    private static final int LETTER_BITS = 5;
    private static final int BEGINNING = 4;
    private static final int BEGINNING_BITS = (1 << BEGINNING * LETTER_BITS) - 1;
    private static final int HASH_BITS = 15;

    private record Part(String word, int list, boolean whole, Part next) {

        boolean isIn(String text, int from, int to, int at) {
            int end = at + word.length();
            return end <= to
                    && (!whole || at == from && end == to)
                    && text.regionMatches(true, at, word, 0, word.length());
        }
    }

    private final Part[] byBeginning = new Part[SLOTS];
    /** A bit for the hash of each beginning that there is: few places in a name are one. */
    private final long[] beginnings = new long[(1 << HASH_BITS) / Long.SIZE];

    /**
     * @param lists at most 30, of words in lower case of four letters or more
     * @param whole one more list, of words that count only where they are the name
     */
    NameParts(List<List<String>> lists, Iterable<String> whole) {
        for (int list = 0; list < lists.size(); list++) {
            for (String word : lists.get(list)) {
                add(word, list, false);
            }
        }
        for (String word : whole) {
            add(word, lists.size(), true);
        }
    }

    private void add(String word, int list, boolean whole) {
        int beginning = 0;
        for (int i = 0; i < BEGINNING; i++) {
            beginning = longer(beginning, word.charAt(i));
        }
        int hash = hash(beginning);
        beginnings[hash >> 6] |= 1L << hash;
        int slot = hash & SLOTS - 1;
        byBeginning[slot] = new Part(word, list, whole, byBeginning[slot]);
    }

    /** A bit for each list of which a word is in the name. */
    int in(String name) {
        return in(name, 0, name.length());
    }

    /** The same for a name that stands in a text. */
    int in(String text, int from, int to) {
        int found = 0;
        int last = 0;
        for (int i = from; i < to; i++) {
            last = longer(last, text.charAt(i));
            int hash = hash(last);
            if ((beginnings[hash >> 6] >>> hash & 1) != 0) {
                for (Part p = byBeginning[hash & SLOTS - 1]; p != null; p = p.next) {
                    found |= p.isIn(text, from, to, i + 1 - BEGINNING) ? 1 << p.list : 0;
                }
            }
        }
        return found;
    }

    /** The last letters as one number. */
    private static int longer(int before, char next) {
        return (before << LETTER_BITS | next & LETTER) & BEGINNING_BITS;
    }

    private static int hash(int beginning) {
        return beginning * 0x9E3779B9 >>> Integer.SIZE - HASH_BITS;
    }
}
