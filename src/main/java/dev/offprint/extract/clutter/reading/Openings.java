package dev.offprint.extract.clutter.reading;

/**
 * How phrases begin, as bits: nearly all places of a page are known by them to begin no phrase, without a step into the
 * trie. Of a word its length, its first four characters and the last are looked at, of single words that may go on only
 * the first three or four. As many phrases begin with one of the commonest words, such a word must be followed by what
 * follows it in a phrase. What passes is decided by the trie.
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
        beginnings.add(stem(text, 0, Math.min(STEM, end)));
        if (phrase.stem() && end == text.length) {
            stems.add(stem(text, 0, Math.min(LONG_STEM, end)));
            return;
        }
        int word = word(text, 0, end);
        words.add(word);
        longer.add(end + NEXT > text.length ? next(word, NOTHING) : next(word, text, end));
    }

    /**
     * Whether the word in this range of the text may open a phrase.
     *
     * @param length of the text
     */
    boolean has(char[] text, int from, int to, int length) {
        int letters = to - from;
        int stem = stem(text, from, Math.min(STEM, letters));
        if (!beginnings.mayHave(stem)) {
            return false;
        }
        if (letters >= STEM) {
            if (stems.has(stem) || letters >= LONG_STEM && stems.has(next(stem, text[from + STEM]))) {
                return true;
            }
        }
        int word = word(text, from, to);
        return words.has(word)
                && (longer.has(next(word, NOTHING)) || to + NEXT <= length && longer.has(next(word, text, to)));
    }

    private static int next(int word, char[] text, int end) {
        return next(next(next(word, text[end]), text[end + 1]), text[end + 2]);
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
}
