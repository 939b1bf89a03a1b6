package dev.offprint.extract;

import dev.offprint.extract.ledger.Words;

/** How long an article takes to read: 230 words a minute, 450 characters a minute where a script has no blanks. */
final class ReadingTime {

    private static final double WORDS = 230;
    private static final double CHARACTERS = 450;

    private ReadingTime() {}

    /** Minutes, at least 1 where there is text. */
    static int minutes(Words.Counter text) {
        return text.words() == 0 ? 0 : (int) Math.max(1, Math.round(text.spaced() / WORDS + text.dense() / CHARACTERS));
    }
}
