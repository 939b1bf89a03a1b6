package dev.offprint.feed;

import java.time.Duration;
import java.time.Instant;

/** How long ago something was, as people say it. */
public record Age(Unit unit, long count, Instant then) {

    /** After a week people want the date. */
    public enum Unit {
        NOW,
        MINUTES,
        HOURS,
        DAYS,
        DATE
    }

    static Age of(Instant then, Instant now) {
        Duration ago = Duration.between(then, now);
        if (ago.toMinutes() < 2) {
            return new Age(Unit.NOW, 0, then);
        }
        if (ago.toMinutes() < 60) {
            return new Age(Unit.MINUTES, ago.toMinutes(), then);
        }
        if (ago.toHours() < 24) {
            return new Age(Unit.HOURS, ago.toHours(), then);
        }
        return new Age(ago.toDays() < 7 ? Unit.DAYS : Unit.DATE, ago.toDays(), then);
    }
}
