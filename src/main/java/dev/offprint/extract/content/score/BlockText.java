package dev.offprint.extract.content.score;

import java.util.Arrays;

/**
 * Reads the text of one block character by character and counts what tells prose from furniture. Nearly all of a page is
 * read here: what is asked for each character is one look at a {@link Sign}.
 */
final class BlockText {

    static final int WORDS = 0;
    static final int LINK_WORDS = 1;
    /** The block's words if it reads like prose, else none. */
    static final int PROSE = 2;

    static final int COMMAS = 3;
    static final int STOPS = 4;
    static final int CAPITALS = 5;
    static final int SYMBOLS = 6;
    static final int TITLE_WORDS = 7;
    static final int QUOTES = 8;
    static final int SHORT_WORDS = 9;
    static final int YEARS = 10;
    static final int DIGITS = 11;
    static final int MONEY = 12;
    static final int QUESTIONS = 13;
    static final int AT_SIGNS = 14;
    /** How many figures there are. */
    static final int COUNT = 15;

    /** The words of longer blocks are not kept as tokens. */
    static final int TOKEN_WORDS = 12;

    private static final int BASIS = 0x811c9dc5;
    private static final int PRIME = 0x01000193;

    final int[] words = new int[TOKEN_WORDS];
    /** The figures while the block is read; the last is of signs that none is about. */
    private final int[] counts = new int[COUNT + 1];

    private final IntSet title;
    int wordCount;
    long hash;
    char first;
    char last;
    private int denseLetters;
    private int wordHash = BASIS;
    private int wordLength;
    private int wordDigits;
    private int wordCapital;

    BlockText(IntSet title) {
        this.title = title;
    }

    void begin() {
        Arrays.fill(counts, 0);
        wordCount = 0;
        hash = 1;
        first = 0;
        last = 0;
        denseLetters = 0;
    }

    /** Goes on with a text, which may part a word. Letters have a loop of their own, with as little in it as can be. */
    void read(char[] text, int from, int to, boolean link) {
        int before = begunWords();
        int blanks = 0;
        int i = from;
        while (i < to) {
            int sign = Sign.of(text[i]);
            if ((sign & Sign.LETTER) != 0) {
                wordCapital = wordLength == 0 ? Sign.upper(sign) : wordCapital;
                int start = i;
                int hash = wordHash;
                int signs = 0;
                do {
                    hash = (hash ^ Sign.plain(sign)) * PRIME;
                    signs |= sign;
                    sign = ++i < to ? Sign.of(text[i]) : 0;
                } while ((sign & Sign.LETTER) != 0);
                wordHash = hash;
                wordLength += i - start;
                if (Sign.isOther(signs)) {
                    count(text, start, i);
                }
                continue;
            }
            if ((sign & Sign.JOINT) == 0) {
                endWord();
            }
            if ((sign & Sign.BLANK) != 0) {
                blanks++;
            } else {
                counts[Sign.plain(sign)]++;
            }
            i++;
        }
        counts[LINK_WORDS] += link ? begunWords() - before : 0;
        if (blanks < to - from) {
            edges(text, from, to);
        }
    }

    /** Of letters those that are digits, or of a script without spaces. */
    private void count(char[] letters, int from, int to) {
        for (int i = from; i < to; i++) {
            int sign = Sign.of(letters[i]);
            wordDigits += Sign.digit(sign);
            denseLetters += Sign.dense(sign);
        }
    }

    private int begunWords() {
        return wordCount + (wordLength > 0 ? 1 : 0);
    }

    /** The first and the last character that can be seen of a text that has one. */
    private void edges(char[] text, int from, int to) {
        int at = from;
        while (first == 0) {
            char c = text[at++];
            first = Sign.isBlank(c) ? 0 : c;
        }
        at = to - 1;
        while (Sign.isBlank(text[at])) {
            at--;
        }
        last = text[at];
    }

    /** To be called when the block is whole: writes its figures. */
    void end(float[] figures, int at) {
        endWord();
        for (int figure = 0; figure < COUNT; figure++) {
            figures[at + figure] = counts[figure];
        }
        // no spaces between words: two characters make about one
        float words = wordCount + denseLetters * 0.5f;
        figures[at + WORDS] = words;
        if (words >= 10 && counts[LINK_WORDS] < 0.4f * words) {
            figures[at + PROSE] = words;
        }
    }

    /** Ends the word that is being read, if any: at a line break and at the end of the block. */
    void endWord() {
        if (wordLength > 0) {
            add(wordHash, wordLength, wordDigits, wordCapital);
            wordHash = BASIS;
            wordLength = 0;
            wordDigits = 0;
        }
    }

    /** How many of the block's words are kept as tokens, those at its beginning. */
    int keptWords() {
        return Math.min(wordCount, TOKEN_WORDS);
    }

    private void add(int word, int letters, int digits, int capital) {
        if (digits > 0) {
            counts[DIGITS] += digits;
            counts[YEARS] += digits == 4 && letters == 4 ? 1 : 0;
        } else {
            counts[SHORT_WORDS] += letters < 4 ? 1 - capital : 0;
        }
        counts[CAPITALS] += capital;
        if (title.has(word)) {
            counts[TITLE_WORDS]++;
        }
        hash = hash * 0x9E3779B97F4A7C15L + word;
        if (wordCount < TOKEN_WORDS) {
            words[wordCount] = word;
        }
        wordCount++;
    }
}
