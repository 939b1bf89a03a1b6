package dev.offprint.feed.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.offprint.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeeksTest {

    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void aWeekBeginsOnMondayWhereItsReaderIs() {
        // Sunday evening in New York, Monday morning in Vienna, Monday noon in Auckland
        Instant now = Instant.parse("2026-11-23T00:30:00Z");
        assertEquals(
                LocalDate.parse("2026-11-16"), Weeks.until(now, NEW_YORK, 1).first());
        assertEquals(LocalDate.parse("2026-11-23"), Weeks.until(now, VIENNA, 1).first());
        assertEquals(
                Instant.parse("2026-11-22T11:00:00Z"),
                Weeks.until(now, AUCKLAND, 1).begin(0));
    }

    @Test
    void aWeekWithAChangeOfTheClocksIsAnHourShorterOrLonger() {
        Weeks spring = new Weeks(VIENNA, LocalDate.parse("2026-03-23"), 2);
        assertEquals(Duration.ofHours(7 * 24 - 1), Duration.between(spring.begin(0), spring.begin(1)));
        Weeks autumn = new Weeks(VIENNA, LocalDate.parse("2026-10-19"), 2);
        assertEquals(Duration.ofHours(7 * 24 + 1), Duration.between(autumn.begin(0), autumn.begin(1)));
    }

    @Test
    void weeksGoOnOverTheTurnOfTheYear() {
        Weeks weeks = Weeks.until(Instant.parse("2027-01-05T12:00:00Z"), VIENNA, 3);
        assertEquals(
                List.of(LocalDate.parse("2026-12-21"), LocalDate.parse("2026-12-28"), LocalDate.parse("2027-01-04")),
                weeks.mondays());
    }

    @Test
    void onlySoManyCanBeAskedFor() {
        assertEquals(Weeks.USUAL, Weeks.asked(null));
        assertEquals(1, Weeks.asked(1));
        assertThrows(Problem.class, () -> Weeks.asked(0));
        assertThrows(Problem.class, () -> Weeks.asked(Weeks.MOST + 1));
    }
}
