package dev.offprint.extract.ledger;

/** Counts words as a reader would: runs of letters and digits, and each character of scripts written without spaces. */
public final class Words {

    private Words() {}

    /** The number of words in the text; 0 for null. */
    public static int count(String text) {
        if (text == null) {
            return 0;
        }
        int words = 0;
        int dense = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isDense(c)) {
                dense++;
                inside = false;
            } else if (Character.isLetterOrDigit(c)) {
                if (!inside) {
                    words++;
                }
                inside = true;
            } else if (c != '\'' && c != '’' && c != '-' && Character.getType(c) != Character.NON_SPACING_MARK) {
                inside = false;
            }
        }
        // two characters of such a script make about one word
        return words + (dense + 1) / 2;
    }

    /** Whether the character belongs to a script that is written without spaces between words. */
    public static boolean isDense(int c) {
        if (c < 0x0E00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> Character.isLetter(c);
            default -> false;
        };
    }
}
