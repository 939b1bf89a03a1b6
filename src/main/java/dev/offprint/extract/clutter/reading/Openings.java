package dev.offprint.extract.clutter.reading;

/**
 * How phrases begin, as bits: nearly all places of a page are known by them to begin no phrase, without a step into the
 * trie. Words are known by the hash of all their characters, single words that may go on by that of the first three or
 * four. As many phrases begin with one of the commonest words, such a word must be followed by what follows it in a
 * phrase. What passes is decided by the trie.
 */
final class Openings {

    private static final int STEM = Phrase.STEM;
    /** How much of a longer word beginning is looked at. */
    private static final int LONG_STEM = 4;

    /** How many characters are looked at of what follows the first word. */
    private static final int NEXT = 3;

    private static final char NOTHING = 0;

    private static final boolean[] JOINS = new boolean[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < JOINS.length; c++) {
            JOINS[c] = Fold.isWord((char) c) && !Fold.needsNoEdge((char) c);
        }
    }

    /** The beginnings of all words and stems: most words of a page have none of them. */
    private final HashSieve beginnings = new HashSieve();

    private final HashSieve words = new HashSieve();
    private final HashSieve stems = new HashSieve();
    /** First words with what follows them, or with {@link #NOTHING} when so little does that they say enough. */
    private final HashSieve longer = new HashSieve();

    void add(Phrase phrase) {
        char[] text = phrase.text().toCharArray();
        int end = 0;
        while (end < text.length && joins(text[end])) {
            end++;
        }
        beginnings.add(hash(text, Math.min(STEM, end)));
        if (phrase.stem() && end == text.length) {
            stems.add(hash(text, Math.min(LONG_STEM, end)));
            return;
        }
        int word = hash(text, end);
        words.add(word);
        longer.add(end + NEXT > text.length ? next(word, NOTHING) : next(word, text, end));
    }

    /**
     * Whether the word in this range of the text may open a phrase.
     *
     * @param beginning the hash of its first {@link Phrase#STEM} characters, see {@link #next(int, char)}
     * @param word that of all
     * @param length of the text
     */
    boolean has(int beginning, int word, char[] text, int from, int to, int length) {
        if (!beginnings.mayHave(beginning)) {
            return false;
        }
        int letters = to - from;
        if (letters >= STEM
                && (stems.has(beginning) || letters >= LONG_STEM && stems.has(next(beginning, text[from + STEM])))) {
            return true;
        }
        return words.has(word)
                && (longer.has(next(word, NOTHING)) || to + NEXT <= length && longer.has(next(word, text, to)));
    }

    private static int next(int word, char[] text, int end) {
        return next(next(next(word, text[end]), text[end + 1]), text[end + 2]);
    }

    private static int hash(char[] text, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = next(hash, text[i]);
        }
        return hash;
    }

    /** The hash of what had one, 0 for nothing, and one more character. */
    static int next(int hash, char c) {
        return hash * 31 + c;
    }

    /** Whether the character belongs to the same word; scripts without spaces end every word. */
    static boolean joins(char c) {
        return JOINS[c];
    }
}
