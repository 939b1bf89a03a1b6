package dev.offprint.extract.page;

import dev.offprint.extract.thin.Asked;
import dev.offprint.extract.thin.Kept;
import dev.offprint.extract.thin.ThinMarkup;
import java.io.Reader;

/**
 * Feeds a page's markup to the parser and stops, as if the page ended there, when it has too many tags, too many
 * characters, or took too long: the parser itself cannot be interrupted. What is harmful in text (see
 * {@link Characters}) and what nobody asks for (see {@link ThinMarkup}) is taken out before.
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

    private final int maxTags;
    private final Budget budget;
    private final char[] page;
    private final int end;
    private int at;
    /** Counted only in a page long enough to have too many. */
    private int tags;

    private boolean cut;

    /** @param asked what of the page's attributes will be asked for */
    LimitedReader(String html, Asked asked, int maxCharacters, int maxTags, Budget budget) {
        this.maxTags = maxTags;
        this.budget = budget;
        // what is harmful does not count, but is looked for in the little that is kept
        String whole = html.length() > maxCharacters ? Characters.harmless(html) : html;
        cut = whole.length() > maxCharacters;
        Kept kept = ThinMarkup.thin(cut ? whole.substring(0, maxCharacters) : whole, asked);
        boolean suspect = hasSuspect(kept.text(), kept.size());
        page = suspect
                ? Characters.harmless(new String(kept.text(), 0, kept.size())).toCharArray()
                : kept.text();
        end = suspect ? page.length : kept.size();
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
        System.arraycopy(page, at, into, offset, n);
        tags += end / SHORTEST_TAG > maxTags ? tagsIn(into, offset, offset + n) : 0;
        at += n;
        return n;
    }

    private static boolean hasSuspect(char[] text, int end) {
        for (int i = 0; i < end; i++) {
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

    @Override
    public void close() {
        // nothing is held
    }
}
