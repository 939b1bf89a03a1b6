package dev.offprint.extract.clutter.reading;

import java.text.Normalizer;

/** Brings characters to the form in which phrases are compared: lower case, no accents, plain apostrophes and spaces. */
final class Fold {

    /** From here on characters have no other form than their lower case. */
    private static final int PLAIN = 0x2100;
    /** From here on scripts are written without spaces, or join short words to the next: no word edges are asked for. */
    private static final int UNSPACED = 0x0590;

    /** Of all characters: a loop over text that the rare ones' questions are compiled into is slow for all. */
    private static final char[] TABLE = new char[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < TABLE.length; c++) {
            TABLE[c] = c < PLAIN ? plain((char) c) : other((char) c);
        }
    }

    private Fold() {}

    /** The folded character; 0 for one that counts as nothing, such as a soft hyphen or a combining accent. */
    static char of(char c) {
        return TABLE[c];
    }

    /** The folded text. */
    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = of(text.charAt(i));
            if (c != 0) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** Whether a phrase may begin or end beside this character without a word edge between them. */
    static boolean needsNoEdge(char c) {
        return c >= UNSPACED && !(c >= 0x1E00 && c < 0x2100);
    }

    static boolean isWord(char c) {
        return c < 128 ? c >= 'a' && c <= 'z' || c >= '0' && c <= '9' : Character.isLetterOrDigit(c);
    }

    private static char plain(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c < ' ') {
            return ' ';
        }
        int type = Character.getType(c);
        // marks carry meaning in Hebrew, Arabic, Indic and South-East Asian scripts, not in Latin, Greek and Cyrillic
        if (type == Character.FORMAT || (c >= 0x0300 && c < 0x0370)) {
            return 0;
        }
        return switch (c) {
            case '’', '‘', 'ʼ', '`', '´' -> '\'';
            case 'ς' -> 'σ';
            case 'ı' -> 'i';
            case '‐', '‑', '–' -> '-';
            default -> c < UNSPACED || c >= 0x1E00 ? base(Character.toLowerCase(c)) : c;
        };
    }

    private static char other(char c) {
        return c == 0x3000 ? ' ' : c == 0xFEFF ? 0 : Character.toLowerCase(c);
    }

    private static char base(char c) {
        String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        return decomposed.isEmpty() ? c : decomposed.charAt(0);
    }
}
