package dev.offprint.extract.content.score;

import dev.offprint.extract.ledger.Words;

/**
 * What one character is to {@link BlockText}, as bits of one number. There is one for each character, so that no loop
 * over text has the rare ones' questions in it: compiled into a loop, they cost the common ones dearly.
 */
final class Sign {

    static final int LETTER = 1 << 16;
    /** A sign that words go on behind. */
    static final int JOINT = 1 << 17;

    static final int BLANK = 1 << 18;

    private static final int PLAIN = (1 << 16) - 1;
    private static final int UPPER_BIT = 19;
    private static final int DIGIT_BIT = 20;
    private static final int DENSE_BIT = 21;

    private static final int[] OF = new int[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < OF.length; c++) {
            OF[c] = learn((char) c);
        }
    }

    private Sign() {}

    static int of(char c) {
        return OF[c];
    }

    static boolean isBlank(char c) {
        return (OF[c] & BLANK) != 0;
    }

    /** A letter's form in tokens: lower case, and 0 for all digits. Of a sign the figure that it counts in. */
    static int plain(int sign) {
        return sign & PLAIN;
    }

    /** 1 for a capital, else 0. */
    static int upper(int sign) {
        return sign >>> UPPER_BIT & 1;
    }

    /** 1 for a digit, else 0. */
    static int digit(int sign) {
        return sign >>> DIGIT_BIT & 1;
    }

    /** 1 for a letter of a script that is written without spaces, else 0. */
    static int dense(int sign) {
        return sign >>> DENSE_BIT & 1;
    }

    /** Whether among the signs of letters is one of {@link #digit} or {@link #dense}. */
    static boolean isOther(int signs) {
        return (signs & (1 << DIGIT_BIT | 1 << DENSE_BIT)) != 0;
    }

    private static int learn(char c) {
        if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b') {
            return BLANK;
        }
        if (c < 128 ? isAsciiWord(c) : Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
            return LETTER | letter(c);
        }
        return figure(c) | (c == '\'' || c == '’' || c == '-' || c == '.' || c == ',' ? JOINT : 0);
    }

    private static boolean isAsciiWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static int letter(char c) {
        if (Character.isUpperCase(c)) {
            return Character.toLowerCase(c) | 1 << UPPER_BIT;
        }
        if (c >= '0' && c <= '9') {
            return '0' | 1 << DIGIT_BIT;
        }
        return c >= 0x0e00 && Words.isDense(c) ? c | 1 << DENSE_BIT : c;
    }

    private static int figure(char c) {
        return switch (c) {
            case ',', '、', '，', '،' -> BlockText.COMMAS;
            case '.', '。', '।', '…' -> BlockText.STOPS;
            case '?', '!', '？', '！', '؟' -> BlockText.QUESTIONS;
            case '$', '€', '£', '¥', '₹' -> BlockText.MONEY;
            case '"', '“', '”', '«', '»', '„' -> BlockText.QUOTES;
            case '@' -> BlockText.AT_SIGNS;
            case '|', '/', '›', '•', '·', '>', '→', '+', '*', '#', '×' -> BlockText.SYMBOLS;
            default -> BlockText.COUNT;
        };
    }
}
