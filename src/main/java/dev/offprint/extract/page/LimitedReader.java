package dev.offprint.extract.page;

import java.io.Reader;

/**
 * Feeds a page's markup to the parser and stops, as if the page ended there, when it has too many tags, too many
 * characters, or took too long: the parser itself cannot be interrupted. What is harmful in text (see
 * {@link Characters}) is taken out before.
 */
final class LimitedReader extends Reader {

    private static final int SHORTEST_TAG = "<b>".length();

    private final int maxTags;
    private final Budget budget;
    private final String page;
    private final int end;
    private int at;
    /** Counted only in a page long enough to have too many. */
    private int tags;

    private boolean cut;

    LimitedReader(String html, int maxCharacters, int maxTags, Budget budget) {
        this.maxTags = maxTags;
        this.budget = budget;
        page = Characters.harmless(html);
        cut = page.length() > maxCharacters;
        end = cut ? maxCharacters : page.length();
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
        page.getChars(at, at + n, into, offset);
        tags += end / SHORTEST_TAG > maxTags ? tagsIn(into, offset, offset + n) : 0;
        at += n;
        return n;
    }

    private static int tagsIn(char[] text, int from, int to) {
        int tags = 0;
        for (int i = from; i < to; i++) {
            tags += text[i] == '<' ? 1 : 0;
        }
        return tags;
    }

    @Override
    public void close() {
        // nothing is held
    }
}
