package dev.offprint.feed.stats;

import dev.offprint.feed.stats.Statistics.Backlog;
import dev.offprint.feed.stats.Statistics.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

    /** The lower median, from how many had waited how many days. */
    private Integer medianDays(long owner, Weeks weeks) {
        List<Object[]> waits = database.createNativeQuery(
                        "select greatest(datediff(r.day, c.clipped_at), 0) as days, count(*) from readings r"
                                + " join clips c on c.id = r.clip_id"
                                + " where r.owner_id = :owner and r.day >= :first and r.finished = true"
                                + " group by days order by days",
                        Object[].class)
                .setParameter("owner", owner)
                .setParameter("first", weeks.first())
                .getResultList();
        long all =
                waits.stream().mapToLong(row -> ((Number) row[1]).longValue()).sum();
        long seen = 0;
        for (Object[] row : waits) {
            seen += ((Number) row[1]).longValue();
            if (2 * seen >= all) {
                return ((Number) row[0]).intValue();
            }
        }
        return null;
    }
}
