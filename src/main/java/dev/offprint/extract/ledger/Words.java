package dev.offprint.extract.ledger;

/** Counts words as a reader would: runs of letters and digits, and each character of scripts written without spaces. */
public final class Words {

    private static final byte LETTER = 1;
    private static final byte JOINT = 2;
    private static final byte DENSE = 4;
    /** Half of a character: only the pair can be told. */
    private static final byte HALF = 8;
    /** For each character that one unit writes what it is to a word. */
    private static final byte[] SORTS = new byte[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < SORTS.length; c++) {
            SORTS[c] = Character.isSurrogate((char) c) ? HALF : sort(c);
        }
    }

    private static byte sort(int c) {
        if (isDense(c)) {
            return DENSE;
        }
        if (Character.isLetterOrDigit(c)) {
            return LETTER;
        }
        boolean joins = c == '\'' || c == '-' || c == '’' || Character.getType(c) == Character.NON_SPACING_MARK;
        return joins ? JOINT : 0;
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
            add(text.toCharArray(), 0, text.length());
        }

        /** The same for a range of characters. */
        public void add(char[] text, int from, int to) {
            // ones and zeros: a branch at each end of a word would cost more than all the rest
            int in = inside;
            int begun = 0;
            for (int i = from; i < to; i++) {
                int sort = SORTS[text[i]];
                if (sort >= DENSE) {
                    if (sort == HALF) {
                        int c = Character.codePointAt(text, i, to);
                        i += Character.charCount(c) - 1;
                        sort = sort(c);
                    }
                    dense += sort >> 2;
                }
                int letter = sort & LETTER;
                begun += letter & ~in;
                in = letter | sort >> 1 & in;
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
