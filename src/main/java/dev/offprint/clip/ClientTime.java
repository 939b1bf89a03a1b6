package dev.offprint.clip;

import dev.offprint.problem.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Times that clients name: when somebody changed something, by their own clock. */
public final class ClientTime {

    private ClientTime() {}

    /**
     * Never later than now: a clock that runs ahead must not win for ever.
     *
     * @param time as in RFC 3339; null is now
     * @throws Problem 422 with the field when it is no time
     */
    public static Instant of(String time, String field, Instant now) {
        if (time == null) {
            return now;
        }
        try {
            Instant at = OffsetDateTime.parse(time).toInstant();
            return at.isAfter(now) ? now : at;
        } catch (DateTimeException malformed) {
            throw Problem.invalid(field, "not-a-time", "A time is written as in 2026-11-23T10:15:30Z.");
        }
    }
}
