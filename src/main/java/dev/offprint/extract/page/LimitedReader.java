package dev.offprint.extract.page;

import java.io.Reader;

/**
 * Feeds a page's markup to the parser and stops, as if the page ended there, when it has too many tags, too many
 * characters, or took too long: the parser itself cannot be interrupted. What is harmful in text (see
 * {@link Characters}) is taken out on the way, so that a page is read once and not once more for that.
 */
final class LimitedReader extends Reader {

    private static final int SHORTEST_TAG = "<b>".length();

    /** Looked up for each character, as comparing would cost more than all the rest. */
    private static final boolean[] SUSPECT = new boolean[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < SUSPECT.length; c++) {
            SUSPECT[c] = Characters.isSuspect((char) c);
        }
    }

    private final int maxCharacters;
    private final int maxTags;
    private final Budget budget;
    private String html;
    private int end;
    private int at;
    /** Counted only in a page long enough to have too many. */
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
        int harmful = !harmless && hasSuspect(into, offset, offset + n) ? firstHarmful(n) : -1;
        if (harmful >= 0) {
            // few pages have anything harmful: those are rewritten from there on, and read again
            take(html.substring(0, harmful) + Characters.harmless(html.substring(harmful)));
            harmless = true;
            return read(into, offset, length);
        }
        tags += end / SHORTEST_TAG > maxTags ? tagsIn(into, offset, offset + n) : 0;
        at += n;
        return n;
    }

    private static boolean hasSuspect(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (SUSPECT[text[i]]) {
                return true;
            }
        }
        return false;
    }

    private static int tagsIn(char[] text, int from, int to) {
        int tags = 0;
        for (int i = from; i < to; i++) {
            tags += text[i] == '<' ? 1 : 0;
        }
        return tags;
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
