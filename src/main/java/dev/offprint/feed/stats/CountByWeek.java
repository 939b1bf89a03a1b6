package dev.offprint.feed.stats;

import dev.offprint.feed.stats.Statistics.Week;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;

/** Counts by weeks, along indexes alone. Part of the caller's transaction. */
@ApplicationScoped
class CountByWeek {

    private static final int SECONDS = 60;

    @Inject
    Session database;

    /** One entry for each week, also for those without anything. */
    List<Week> count(long owner, Weeks weeks) {
        Map<Integer, int[]> saved = saved(owner, weeks);
        Map<Integer, int[]> read = read(owner, weeks);
        List<LocalDate> mondays = weeks.mondays();
        List<Week> counted = new ArrayList<>();
        for (int i = 0; i < weeks.count(); i++) {
            int[] reading = read.getOrDefault(i, new int[4]);
            counted.add(new Week(
                    mondays.get(i),
                    saved.getOrDefault(i, new int[1])[0],
                    reading[0],
                    reading[1],
                    reading[2] / SECONDS,
                    reading[3]));
        }
        return counted;
    }

    /** The days on which at least a minute's worth was read, since the beginning. */
    List<LocalDate> daysWithReading(long owner) {
        return database.createNativeQuery(
                        "select day from readings where owner_id = :owner group by day having sum(seconds) >= "
                                + SECONDS,
                        LocalDate.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    /** The bounds go into the SQL as numbers: only the zone's own rules know where its weeks begin. */
    private Map<Integer, int[]> saved(long owner, Weeks weeks) {
        String bounds = IntStream.range(1, weeks.count())
                .mapToObj(week -> String.valueOf(weeks.begin(week).getEpochSecond()))
                .collect(Collectors.joining(", "));
        String week =
                bounds.isEmpty() ? "0" : "interval(timestampdiff(second, '1970-01-01', clipped_at), " + bounds + ")";
        return rows(database.createNativeQuery(
                        "select " + week + " as week, count(*) from clips force index (newest_of_a_state)"
                                + " where owner_id = :owner and state in ('UNREAD', 'ARCHIVED') and clipped_at >= :from"
                                + " group by week",
                        Object[].class)
                .setParameter("owner", owner)
                .setParameter("from", weeks.begin(0))
                .getResultList());
    }

    private Map<Integer, int[]> read(long owner, Weeks weeks) {
        return rows(database.createNativeQuery(
                        "select floor(datediff(day, :first) / 7) as week, sum(finished), sum(put_away), sum(seconds),"
                                + " sum(words) from readings where owner_id = :owner and day >= :first"
                                + " and day < :end group by week",
                        Object[].class)
                .setParameter("owner", owner)
                .setParameter("first", weeks.first())
                .setParameter("end", weeks.first().plusWeeks(weeks.count()))
                .getResultList());
    }

    private static Map<Integer, int[]> rows(List<Object[]> rows) {
        Map<Integer, int[]> found = new HashMap<>();
        for (Object[] row : rows) {
            int[] numbers = new int[row.length - 1];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = ((Number) row[i + 1]).intValue();
            }
            found.put(((Number) row[0]).intValue(), numbers);
        }
        return found;
    }
}
