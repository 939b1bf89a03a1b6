package dev.offprint.feed.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

    @Test
    void aDayIsOverWhereItsReaderIs() {
        Instant now = Instant.parse("2026-11-24T12:00:00Z");
        assertEquals(
                LocalDate.parse("2026-11-23"),
                Period.lastFinished(Pace.DAILY, now, VIENNA).begins());
        assertEquals(
                LocalDate.parse("2026-11-24"),
                Period.lastFinished(Pace.DAILY, now, AUCKLAND).begins());
    }

    @Test
    void aWeekIsOverOnMonday() {
        Instant sunday = Instant.parse("2026-11-22T22:59:59Z");
        assertEquals(
                "2026-W46", Period.lastFinished(Pace.WEEKLY, sunday, VIENNA).name());
        assertEquals(
                "2026-W47",
                Period.lastFinished(Pace.WEEKLY, sunday.plusSeconds(1), VIENNA).name());
    }

    @Test
    void aDayWithAChangeOfTheClocksIsAnHourShorter() {
        Period day = new Period(Pace.DAILY, LocalDate.parse("2026-03-29"));
        assertEquals(Duration.ofHours(23), Duration.between(day.begin(VIENNA), day.end(VIENNA)));
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY, 2026-W48, 2026-11-23",
        "WEEKLY, 2026-W53, 2026-12-28",
        "WEEKLY, 2027-W01, 2027-01-04",
        "WEEKLY, 2025-W01, 2024-12-30",
        "DAILY, 2026-02-28, 2026-02-28"
    })
    void anAddressNamesIt(Pace pace, String name, LocalDate begins) {
        assertEquals(Optional.of(new Period(pace, begins)), Period.named(pace, name));
        assertEquals(name, new Period(pace, begins).name());
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY, 2027-W53",
        "WEEKLY, 2026-W00",
        "WEEKLY, 2026-W54",
        "WEEKLY, 2026-11-23",
        "WEEKLY, x",
        "DAILY, 2026-02-29",
        "DAILY, 2026-W48",
        "DAILY, 2026-1-1"
    })
    void anythingElseNamesNone(Pace pace, String name) {
        assertEquals(Optional.empty(), Period.named(pace, name));
    }
}
