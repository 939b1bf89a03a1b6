package dev.offprint.extract.clutter.reading;

import java.text.Normalizer;

/** Brings characters to the form in which phrases are compared: lower case, no accents, plain apostrophes and spaces. */
final class Fold {

    private static final int TABLE_SIZE = 0x2100;
    /** From here on scripts are written without spaces, or join short words to the next: no word edges are asked for. */
    private static final int UNSPACED = 0x0590;

    private static final char[] TABLE = new char[TABLE_SIZE];

    static {
        for (int c = 0; c < TABLE_SIZE; c++) {
            TABLE[c] = plain((char) c);
        }
    }

    private Fold() {}

    /** The folded character; 0 for one that counts as nothing, such as a soft hyphen or a combining accent. */
    static char of(char c) {
        if (c >= 'a' && c <= 'z') {
            return c;
        }
        if (c < TABLE_SIZE) {
            return TABLE[c];
        }
        if (c == 0x3000) {
            return ' ';
        }
        return c == 0xFEFF ? 0 : Character.toLowerCase(c);
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

    private static char base(char c) {
        String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        return decomposed.isEmpty() ? c : decomposed.charAt(0);
    }
}
