package dev.offprint.extract.ledger;

/** Counts words as a reader would: runs of letters and digits, and each character of scripts written without spaces. */
public final class Words {

    private static final int ASCII = 128;
    private static final byte LETTER = 1;
    private static final byte JOINT = 2;
    /** Of the characters that nearly every text consists of: whether they are part of a word or may join two parts. */
    private static final byte[] SORTS = new byte[ASCII];

    static {
        for (int c = 0; c < ASCII; c++) {
            SORTS[c] = Character.isLetterOrDigit(c) ? LETTER : c == '\'' || c == '-' ? JOINT : 0;
        }
    }

    private Words() {}

    /** The number of words in the text; 0 for null. */
    public static int count(String text) {
        if (text == null) {
            return 0;
        }
        Counter counter = new Counter();
        counter.add(text);
        return counter.words();
    }

    /** Counts the words of a text that comes in pieces, which may part words. */
    public static final class Counter {

        private int words;
        private int dense;
        private int inside;

        /** Goes on with the next piece; no piece parts a pair of surrogates. */
        public void add(String text) {
            // ones and zeros: a branch at each end of a word would cost more than all the rest
            int in = inside;
            int begun = 0;
            for (int i = 0; i < text.length(); ) {
                char unit = text.charAt(i);
                if (unit < ASCII) {
                    i++;
                    byte sort = SORTS[unit];
                    int letter = sort & LETTER;
                    begun += letter & ~in;
                    in = letter | sort >> 1 & in;
                    continue;
                }
                int c = text.codePointAt(i);
                i += Character.charCount(c);
                if (isDense(c)) {
                    dense++;
                    in = 0;
                } else if (Character.isLetterOrDigit(c)) {
                    begun += 1 - in;
                    in = 1;
                } else if (c != '’' && Character.getType(c) != Character.NON_SPACING_MARK) {
                    in = 0;
                }
            }
            words += begun;
            inside = in;
        }

        /** How many words there were so far; two characters of a script without spaces make about one. */
        public int words() {
            return words + (dense + 1) / 2;
        }

        /** How many of them stood between blanks and other signs. */
        public int spaced() {
            return words;
        }

        /** How many characters of scripts without spaces there were. */
        public int dense() {
            return dense;
        }
    }

    /** Whether the character belongs to a script that is written without spaces between words. */
    public static boolean isDense(int c) {
        // curly quotes, dashes and bullets lie between those scripts, and asking for a script is a search
        if (c < 0x0E00 || c >= 0x1A00 && c < 0x2E80) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> Character.isLetter(c);
            default -> false;
        };
    }
}
