package dev.offprint.feed.stats;

import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeSet;

/**
 * On which days somebody read. It tells what was, and never what was missed: a day without reading ends a run and is no
 * loss.
 *
 * @param ofLastSeven days with reading among today and the six before
 * @param longest the longest run of days one after another, ever
 */
public record Rhythm(int ofLastSeven, int longest) {

    private static final int SEVEN = 7;

    static Rhythm of(Collection<LocalDate> days, LocalDate today) {
        int longest = 0;
        int run = 0;
        LocalDate before = null;
        for (LocalDate day : new TreeSet<>(days)) {
            run = before != null && before.plusDays(1).equals(day) ? run + 1 : 1;
            longest = Math.max(longest, run);
            before = day;
        }
        long last = days.stream()
                .distinct()
                .filter(day -> day.isAfter(today.minusDays(SEVEN)) && !day.isAfter(today))
                .count();
        return new Rhythm((int) last, longest);
    }

    /** Whether there is anything to tell. */
    public boolean isQuiet() {
        return longest == 0;
    }
}
