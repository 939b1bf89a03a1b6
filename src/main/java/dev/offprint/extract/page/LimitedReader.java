package dev.offprint.extract.page;

import java.io.Reader;

/**
 * Feeds a page's markup to the parser and stops, as if the page ended there, when it has too many tags, too many
 * characters, or took too long: the parser itself cannot be interrupted.
 */
final class LimitedReader extends Reader {

    private final String html;
    private final int end;
    private final int maxTags;
    private final Budget budget;
    private int at;
    private int tags;
    private boolean cut;

    LimitedReader(String html, int maxCharacters, int maxTags, Budget budget) {
        this.html = html;
        this.end = Math.min(html.length(), maxCharacters);
        this.maxTags = maxTags;
        this.budget = budget;
        this.cut = end < html.length();
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
        for (int i = 0; i < n; i++) {
            if (into[offset + i] == '<') {
                tags++;
            }
        }
        at += n;
        return n;
    }

    @Override
    public void close() {
        // nothing is held
    }
}
