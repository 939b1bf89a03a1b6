package dev.offprint.feed.digest;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, or a week that begins on Monday (ISO 8601).
 *
 * @param begins its first day
 */
public record Period(Pace pace, LocalDate begins) {

    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");

    /** The latest that is over at that moment where the reader is. */
    static Period lastFinished(Pace pace, Instant now, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return pace == Pace.DAILY
                ? new Period(pace, today.minusDays(1))
                : new Period(
                        pace,
                        today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .minusWeeks(1));
    }

    /** The period that an address names, such as 2026-11-24 or 2026-W48; empty for anything else. */
    static Optional<Period> named(Pace pace, String name) {
        try {
            if (pace == Pace.DAILY) {
                return Optional.of(new Period(pace, LocalDate.parse(name)));
            }
            Matcher week = WEEK.matcher(name);
            if (!week.matches()) {
                return Optional.empty();
            }
            LocalDate thursday = LocalDate.of(Integer.parseInt(week.group(1)), 7, 1)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Long.parseLong(week.group(2)))
                    .with(DayOfWeek.THURSDAY);
            Period found = new Period(pace, thursday.with(DayOfWeek.MONDAY));
            // years of 52 weeks have no week 53
            return found.name().equals(name) ? Optional.of(found) : Optional.empty();
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    /** As addresses have it. */
    public String name() {
        return pace == Pace.DAILY
                ? begins.toString()
                : String.format(
                        Locale.ROOT,
                        "%04d-W%02d",
                        begins.get(IsoFields.WEEK_BASED_YEAR),
                        begins.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    Period next() {
        return new Period(pace, pace == Pace.DAILY ? begins.plusDays(1) : begins.plusWeeks(1));
    }

    Period before(int periods) {
        return new Period(pace, pace == Pace.DAILY ? begins.minusDays(periods) : begins.minusWeeks(periods));
    }

    Instant begin(ZoneId zone) {
        return begins.atStartOfDay(zone).toInstant();
    }

    /** The moment in which the next one begins. */
    Instant end(ZoneId zone) {
        return next().begin(zone);
    }
}
