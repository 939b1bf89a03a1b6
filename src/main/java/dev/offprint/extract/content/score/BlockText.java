package dev.offprint.extract.content.score;

import dev.offprint.extract.ledger.Words;
import java.util.Arrays;

/** Reads the text of one block character by character and counts what tells prose from furniture. */
final class BlockText {

    static final int WORDS = 0;
    static final int LINK_WORDS = 1;
    static final int CHARS = 2;
    static final int COMMAS = 3;
    static final int STOPS = 4;
    static final int CAPITALS = 5;
    static final int DIGITS = 6;
    static final int SYMBOLS = 7;
    static final int TITLE_WORDS = 8;
    static final int LINKS = 9;
    static final int HASH_LINKS = 10;
    static final int OUT_LINKS = 11;
    static final int BREAKS = 12;
    static final int QUESTIONS = 13;
    static final int MONEY = 14;
    static final int COLONS = 15;
    static final int STRONG_WORDS = 16;
    static final int YEARS = 17;
    static final int LONG_WORDS = 18;
    static final int UPPER_WORDS = 19;
    static final int QUOTES = 20;
    static final int AT_SIGNS = 21;
    static final int COPYRIGHTS = 22;
    static final int IMAGES = 23;
    static final int SHORT_WORDS = 24;
    /** The block's words if it reads like prose, else none. */
    static final int PROSE = 25;
    /** How many figures there are. */
    static final int COUNT = 26;

    /** The words of longer blocks are not kept as tokens. */
    static final int TOKEN_WORDS = 12;

    private static final int ASCII = 128;
    private static final byte SPACE = 0;
    private static final byte LETTER = 1;
    /** A sign that words go on behind. */
    private static final byte JOINT = 2;
    /** A sign that ends a word. */
    private static final byte END = 3;

    private static final byte[] SORTS = new byte[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            SORTS[c] = sort(c);
        }
    }

    final float[] figures = new float[COUNT];
    final int[] words = new int[TOKEN_WORDS];
    private final IntSet title;
    int wordCount;
    long hash;
    char first;
    char last;
    private boolean inLink;
    private boolean inStrong;
    private boolean wordLink;
    private boolean wordStrong;
    private int wordHash;
    private int wordLength;
    private int wordDigits;
    private int wordUppers;
    private boolean wordCapital;

    BlockText(IntSet title) {
        this.title = title;
    }

    void begin() {
        Arrays.fill(figures, 0);
        wordCount = 0;
        hash = 1;
        first = 0;
        last = 0;
        wordLength = 0;
    }

    void read(String text, boolean link, boolean strong) {
        inLink = link;
        inStrong = strong;
        int chars = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            byte sort = c < ASCII ? SORTS[c] : sort(c);
            if (sort == SPACE) {
                endWord();
                continue;
            }
            first = first == 0 ? c : first;
            last = c;
            chars++;
            if (sort == LETTER) {
                letter(c);
            } else {
                sign(c);
                if (sort == END) {
                    endWord();
                }
            }
        }
        figures[CHARS] += chars;
    }

    private static byte sort(char c) {
        if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b') {
            return SPACE;
        }
        if (c < ASCII ? isAsciiWord(c) : Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
            return LETTER;
        }
        return c == '\'' || c == '’' || c == '-' || c == '.' || c == ',' ? JOINT : END;
    }

    /** To be called when the block is whole. */
    void end() {
        endWord();
        float words = figures[WORDS];
        if (words >= 10 && figures[LINK_WORDS] < 0.4f * words) {
            figures[PROSE] = words;
        }
    }

    private static boolean isAsciiWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private void letter(char c) {
        char lower = c;
        if (c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c)) {
            lower = Character.toLowerCase(c);
            wordCapital |= wordLength == 0;
            wordUppers++;
        } else if (c >= '0' && c <= '9') {
            wordDigits++;
            lower = '0';
        } else if (c >= 0x0e00 && Words.isDense(c)) {
            // no spaces between words: two characters make about one
            figures[WORDS] += 0.5f;
        }
        if (wordLength == 0) {
            wordLink = inLink;
            wordStrong = inStrong;
        }
        wordHash = (wordLength == 0 ? 0x811c9dc5 ^ lower : wordHash ^ lower) * 0x01000193;
        wordLength++;
    }

    private void sign(char c) {
        switch (c) {
            case ',', '、', '，', '،' -> figures[COMMAS]++;
            case '.', '。', '।', '…' -> figures[STOPS]++;
            case '?', '!', '？', '！', '؟' -> figures[QUESTIONS]++;
            case '$', '€', '£', '¥', '₹' -> figures[MONEY]++;
            case ':', '：' -> figures[COLONS]++;
            case '"', '“', '”', '«', '»', '„' -> figures[QUOTES]++;
            case '@' -> figures[AT_SIGNS]++;
            case '©' -> figures[COPYRIGHTS]++;
            case '|', '/', '›', '•', '·', '>', '→', '+', '*', '#', '×' -> figures[SYMBOLS]++;
            default -> {}
        }
    }

    /** Ends the word that is being read, if any: at a line break and at the end of the block. */
    void endWord() {
        if (wordLength == 0) {
            return;
        }
        if (wordDigits == wordLength) {
            figures[YEARS] += wordLength == 4 ? 1 : 0;
        }
        figures[WORDS]++;
        figures[LINK_WORDS] += wordLink ? 1 : 0;
        figures[STRONG_WORDS] += wordStrong ? 1 : 0;
        figures[DIGITS] += wordDigits;
        figures[CAPITALS] += wordCapital ? 1 : 0;
        figures[UPPER_WORDS] += wordUppers > 1 && wordUppers == wordLength ? 1 : 0;
        figures[LONG_WORDS] += wordLength > 7 ? 1 : 0;
        figures[SHORT_WORDS] += wordLength < 4 && wordDigits == 0 && !wordCapital ? 1 : 0;
        figures[TITLE_WORDS] += title.has(wordHash) ? 1 : 0;
        hash = hash * 0x9E3779B97F4A7C15L + wordHash;
        if (wordCount < TOKEN_WORDS) {
            words[wordCount] = wordHash;
        }
        wordCount++;
        wordLength = 0;
        wordDigits = 0;
        wordUppers = 0;
        wordCapital = false;
    }
}
