package dev.offprint.feed.stats;

import dev.offprint.problem.Problem;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Some weeks in a row, in a reader's zone. A week begins on Monday (ISO 8601) at the moment in which that day begins
 * there, so that a week with a change of the clocks is an hour shorter or longer.
 *
 * @param first the Monday of the first week
 */
public record Weeks(ZoneId zone, LocalDate first, int count) {

    public static final int USUAL = 26;
    public static final int MOST = 104;

    /** So many weeks, of which the last is the one that {@code now} is in. */
    static Weeks until(Instant now, ZoneId zone, int count) {
        LocalDate monday = now.atZone(zone).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Weeks(zone, monday.minusWeeks(count - 1L), count);
    }

    /** @throws Problem 400 for what is no number of weeks; null is {@link #USUAL} */
    static int asked(Integer weeks) {
        if (weeks == null) {
            return USUAL;
        }
        if (weeks < 1 || weeks > MOST) {
            throw Problem.badRequest("bad-weeks", "The number of weeks is from 1 to " + MOST + ".");
        }
        return weeks;
    }

    /** The Mondays on which they begin. */
    List<LocalDate> mondays() {
        return IntStream.range(0, count).mapToObj(first::plusWeeks).toList();
    }

    /** The moment in which a week begins; that of the week behind the last is the end. */
    Instant begin(int week) {
        return first.plusWeeks(week).atStartOfDay(zone).toInstant();
    }

    /** The day that it is in the reader's zone. */
    LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }
}
