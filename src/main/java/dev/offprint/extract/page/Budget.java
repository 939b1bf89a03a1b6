package dev.offprint.extract.page;

import java.time.Duration;

/** The time that one page may take. Steps ask between and inside their passes; a page that asks for more is cut short. */
public final class Budget {

    private final long deadline;

    private Budget(long deadline) {
        this.deadline = deadline;
    }

    public static Budget of(Duration time) {
        return new Budget(System.nanoTime() + time.toNanos());
    }

    public boolean spent() {
        return System.nanoTime() - deadline > 0;
    }

    /** @throws Exceeded when the time is over */
    public void check() {
        if (spent()) {
            throw new Exceeded();
        }
    }

    /** The time is over; caught by the pipeline, which then keeps what it has. */
    public static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Exceeded() {
            super("the time for this page is spent", null, false, false);
        }
    }
}
