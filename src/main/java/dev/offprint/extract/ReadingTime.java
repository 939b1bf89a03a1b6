package dev.offprint.extract;

import dev.offprint.extract.ledger.Words;

/** How long an article takes to read: 230 words a minute, 450 characters a minute where a script has no blanks. */
final class ReadingTime {

    private static final double WORDS = 230;
    private static final double CHARACTERS = 450;

    private ReadingTime() {}

    /** Minutes, at least 1 where there is text. */
    static int minutes(String text, int words) {
        if (words == 0) {
            return 0;
        }
        int dense = (int) text.codePoints().filter(Words::isDense).count();
        int spaced = Math.max(0, words - (dense + 1) / 2);
        return (int) Math.max(1, Math.round(spaced / WORDS + dense / CHARACTERS));
    }
}
