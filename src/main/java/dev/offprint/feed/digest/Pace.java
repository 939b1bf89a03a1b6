package dev.offprint.feed.digest;

import java.util.Locale;
import java.util.Optional;

/** How often there is a digest, and how much is in it. */
public enum Pace {
    /** At most six of the day, and two that have waited. */
    DAILY(6, 2, 7),
    /** At most ten of the week, and three that have waited. */
    WEEKLY(10, 3, 4);

    private final int fresh;
    private final int older;
    private final int missed;

    Pace(int fresh, int older, int missed) {
        this.fresh = fresh;
        this.older = older;
        this.missed = missed;
    }

    /** Empty for a word that names none. */
    public static Optional<Pace> named(String word) {
        for (Pace pace : values()) {
            if (pace.word().equals(word)) {
                return Optional.of(pace);
            }
        }
        return Optional.empty();
    }

    /** The name in addresses, queries of feed links and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The most clips of the period itself. */
    int fresh() {
        return fresh;
    }

    /** The most clips from before. */
    int older() {
        return older;
    }

    /** How many periods that nobody asked about are made up for. */
    int missed() {
        return missed;
    }
}
