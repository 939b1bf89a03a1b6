package dev.offprint.extract.page;

import java.io.Reader;

/**
 * Feeds a page's markup to the parser and stops, as if the page ended there, when it has too many tags, too many
 * characters, or took too long: the parser itself cannot be interrupted. What is harmful in text (see
 * {@link Characters}) is taken out on the way, so that a page is read once and not once more for that.
 */
final class LimitedReader extends Reader {

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
        for (int i = 0; i < n; i++) {
            char c = into[offset + i];
            if (c == '<') {
                found++;
            } else if (Characters.mayBeSuspect(c) && !harmless && Characters.isHarmful(html, at + i)) {
                return readHarmless(into, offset, length);
            }
        }
        tags += found;
        at += n;
        return n;
    }

    /** Few pages have anything harmful: those are rewritten from here on, and read again. */
    private int readHarmless(char[] into, int offset, int length) {
        take(html.substring(0, at) + Characters.harmless(html.substring(at)));
        harmless = true;
        return read(into, offset, length);
    }

    @Override
    public void close() {
        // nothing is held
    }
}
