package dev.offprint.feed.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RhythmTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    private static List<LocalDate> ago(int... days) {
        return IntStream.of(days).mapToObj(TODAY::minusDays).toList();
    }

    @Test
    void theLongestRunIsEver() {
        assertEquals(new Rhythm(3, 4), Rhythm.of(ago(0, 1, 5, 30, 31, 32, 33, 60), TODAY));
    }

    @Test
    void aRunGoesOnOverTheEndOfTheMonthWhateverTheOrder() {
        assertEquals(new Rhythm(4, 4), Rhythm.of(ago(2, 0, 3, 1), TODAY));
    }

    @Test
    void theSixDaysBeforeTodayCountAndNoSeventh() {
        assertEquals(new Rhythm(1, 2), Rhythm.of(ago(6, 7), TODAY));
    }

    @Test
    void aDayAheadOfTodayIsNotOfTheLastSeven() {
        assertEquals(new Rhythm(0, 1), Rhythm.of(ago(-1), TODAY));
    }

    @Test
    void whoNeverReadIsToldNothing() {
        assertTrue(Rhythm.of(List.of(), TODAY).isQuiet());
    }
}
