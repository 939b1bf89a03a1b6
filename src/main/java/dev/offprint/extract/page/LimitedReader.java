package dev.offprint.extract.page;

import java.io.Reader;

/**
 * Feeds a page's markup to the parser and stops, as if the page ended there, when it has too many tags, too many
 * characters, or took too long: the parser itself cannot be interrupted. What is harmful in text (see
 * {@link Characters}) is taken out on the way, so that a page is read once and not once more for that.
 */
final class LimitedReader extends Reader {

    private static final byte TAG = 1;
    private static final byte SUSPECT = 2;

    /** What is to be known of each character: asked without branches, which would cost more than all the rest. */
    private static final byte[] SORTS = new byte[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < SORTS.length; c++) {
            SORTS[c] = Characters.isSuspect((char) c) ? SUSPECT : 0;
        }
        SORTS['<'] = TAG;
    }

    private final int maxCharacters;
    private final int maxTags;
    private final Budget budget;
    private String html;
    private int end;
    private int at;
    private int tags;
    private boolean cut;
    private boolean harmless;

    LimitedReader(String html, int maxCharacters, int maxTags, Budget budget) {
        this.maxCharacters = maxCharacters;
        this.maxTags = maxTags;
        this.budget = budget;
        take(html);
    }

    private void take(String page) {
        html = page;
        end = Math.min(page.length(), maxCharacters);
        cut = end < page.length();
    }

    /** Whether the parser has seen less than the whole page. */
    boolean wasCut() {
        return cut;
    }

    @Override
    public int read(char[] into, int offset, int length) {
        if (at >= end) {
            return -1;
        }
        if (tags > maxTags || budget.spent()) {
            cut = true;
            return -1;
        }
        int n = Math.min(length, end - at);
        html.getChars(at, at + n, into, offset);
        int found = 0;
        int sorts = 0;
        for (int i = offset; i < offset + n; i++) {
            byte sort = SORTS[into[i]];
            found += sort & TAG;
            sorts |= sort;
        }
        int harmful = (sorts & SUSPECT) != 0 && !harmless ? firstHarmful(n) : -1;
        if (harmful >= 0) {
            // few pages have anything harmful: those are rewritten from there on, and read again
            take(html.substring(0, harmful) + Characters.harmless(html.substring(harmful)));
            harmless = true;
            return read(into, offset, length);
        }
        tags += found;
        at += n;
        return n;
    }

    /** Where among the next characters the first harmful one stands, or -1. */
    private int firstHarmful(int next) {
        for (int i = at; i < at + next; i++) {
            if (Characters.isHarmful(html, i)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void close() {
        // nothing is held
    }
}
