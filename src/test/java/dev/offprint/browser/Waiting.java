package dev.offprint.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Waits for what a browser does in its own time. */
public final class Waiting {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int PAUSE_MILLISECONDS = 50;

    private Waiting() {}

    /**
     * Asks until the answer is there.
     *
     * @return the first answer that is not null
     * @throws AssertionError when there is none within 30 seconds
     */
    public static <T> T until(String what, Supplier<T> question) {
        Instant end = Instant.now().plus(LIMIT);
        while (Instant.now().isBefore(end)) {
            T answer = question.get();
            if (answer != null) {
                return answer;
            }
            pause();
        }
        throw new AssertionError("Waited in vain for " + what);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
