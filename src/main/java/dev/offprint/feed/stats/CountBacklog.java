package dev.offprint.feed.stats;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.offprint.feed.stats.Statistics.Backlog;
import dev.offprint.feed.stats.Statistics.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;

/** Counts what lies unread, and how long things wait. Part of the caller's transaction. */
@ApplicationScoped
class CountBacklog {

    /** In days: a week, a month, a quarter, a year. */
    private static final List<Integer> AGES = List.of(7, 30, 90, 365);

    @Inject
    Session database;

    Backlog count(long owner, Weeks weeks) {
        int[] clips = new int[AGES.size() + 1];
        int minutes = 0;
        for (Object[] row : unread(owner)) {
            clips[((Number) row[0]).intValue()] = ((Number) row[1]).intValue();
            minutes += ((Number) row[2]).intValue();
        }
        List<Waiting> waiting = new ArrayList<>();
        for (int i = 0; i < clips.length; i++) {
            waiting.add(new Waiting(i < AGES.size() ? AGES.get(i) : null, clips[i]));
        }
        return new Backlog(IntStream.of(clips).sum(), minutes, waiting, medianDays(owner, weeks));
    }

    private List<Object[]> unread(long owner) {
        String ages = AGES.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return database.createNativeQuery(
                        "select interval(timestampdiff(day, clipped_at, utc_timestamp(3)), " + ages
                                + ") as age, count(*), sum(reading_minutes) from clips force index (newest_of_a_state)"
                                + " where owner_id = :owner and state = 'UNREAD' group by age",
                        Object[].class)
                .setParameter("owner", owner)
                .getResultList();
    }

    /** The lower median of the days that lay between saving and finishing, both by the reader's calendar. */
    private Integer medianDays(long owner, Weeks weeks) {
        long[] days = database
                .createNativeQuery(
                        "select r.day, c.clipped_at from readings r join clips c on c.id = r.clip_id"
                                + " where r.owner_id = :owner and r.day >= :first and r.finished = true",
                        Tuple.class)
                .addScalar("day", LocalDate.class)
                .addScalar("clipped_at", Instant.class)
                .setParameter("owner", owner)
                .setParameter("first", weeks.first())
                .getResultList()
                .stream()
                .mapToLong(row -> DAYS.between(weeks.day(row.get(1, Instant.class)), row.get(0, LocalDate.class)))
                .sorted()
                .toArray();
        return days.length == 0 ? null : (int) Math.max(days[(days.length - 1) / 2], 0);
    }
}
