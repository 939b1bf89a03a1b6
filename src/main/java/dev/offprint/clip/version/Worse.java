package dev.offprint.clip.version;

import dev.offprint.clip.version.ArticleJson.Facts;

/** Whether a new capture is so much worse than the one that is shown that the reader keeps seeing the earlier one. */
final class Worse {

    /** Below this an article is not worth much by its own word. */
    private static final double LOW = 0.5;

    /** An article this long does not shrink to a part of itself without a paywall, a login or an error in between. */
    private static final int LONG = 150;

    private static final double SHRUNK = 0.4;

    private Worse() {}

    /** @return the reason in the words of {@code keptEarlier}, or null when the new one is to be shown */
    static String than(Facts shown, Facts fresh) {
        if (fresh.confidence().value() < LOW && shown.confidence().value() >= LOW) {
            return "low-confidence";
        }
        int before = shown.counts().words();
        return before >= LONG && fresh.counts().words() < before * SHRUNK ? "much-shorter" : null;
    }
}
