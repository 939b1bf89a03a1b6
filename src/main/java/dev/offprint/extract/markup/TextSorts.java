package dev.offprint.extract.markup;

/** What there is in a text that is not written plainly as it is, told in one pass over it and as bits. */
final class TextSorts {

    /** Something in it is written in another way. */
    static final int ESCAPED = 1;
    /** Something in it may be illegal, or be read as something else; a first line break is such. */
    static final int ODD = 1 << 1;
    /** It may have white space that collapses. */
    static final int LOOSE = 1 << 2;
    /** There is a blank; two are {@link #LOOSE}. */
    private static final int BLANK = LOOSE << 1;

    private static final byte[] SORTS = new byte['\u00a0' + 1];

    static {
        for (char c = 0; c < SORTS.length; c++) {
            boolean space = c == '\n' || c == '\t';
            boolean escaped = c != '"' && WriteMarkup.written(c) != null;
            SORTS[c] = (byte) (c == ' ' ? BLANK : space ? LOOSE : c < ' ' ? LOOSE | ODD : escaped ? ESCAPED : 0);
        }
    }

    private TextSorts() {}

    /** @param from is before {@code to}: an empty text has no sorts */
    static int of(char[] text, int from, int to) {
        int sorts = text[from] == '\n' ? ODD : 0;
        int before = BLANK;
        for (int i = from; i < to; i++) {
            char c = text[i];
            int sort = c < SORTS.length ? SORTS[c] : c >= Character.MIN_SURROGATE ? ODD : 0;
            sorts |= sort | (sort & before & BLANK) >> 1;
            before = sort;
        }
        return sorts & ~BLANK;
    }
}
