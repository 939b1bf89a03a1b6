package dev.offprint.feed.rank;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Length;

/** An order of For you, made once and paged through. */
@Entity
@Table(name = "feed_runs")
public class FeedRun extends PanacheEntityBase {

    private static final Duration KEPT = Duration.ofDays(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Column(name = "owner_id", nullable = false, updatable = false)
    public long owner;

    /** The time that the reader has, or 0 for any. */
    @Column(nullable = false, updatable = false)
    public int minutes;

    @Column(name = "made_at", nullable = false, updatable = false)
    public Instant madeAt;

    /** A line for each clip: its id, then each reason as kind=value. */
    @Column(nullable = false, updatable = false, length = Length.LONG32)
    String entries;

    /** A clip of the run, and why it is where it is. */
    public record Entry(UUID clip, List<Reason> reasons) {}

    static Optional<FeedRun> of(long owner, long id, int minutes) {
        return find("owner = ?1 and id = ?2 and minutes = ?3", owner, id, minutes)
                .firstResultOptional();
    }

    /** Stores an order, and forgets the owner's old ones. */
    static FeedRun keep(long owner, int minutes, List<Ranked> order, Instant now) {
        delete("owner = ?1 and madeAt < ?2", owner, now.minus(KEPT));
        FeedRun run = new FeedRun();
        run.owner = owner;
        run.minutes = minutes;
        run.madeAt = now;
        run.entries = order.stream().map(FeedRun::line).collect(Collectors.joining("\n"));
        run.persist();
        return run;
    }

    List<Entry> entries() {
        return entries.isEmpty()
                ? List.of()
                : Arrays.stream(entries.split("\n")).map(FeedRun::entry).toList();
    }

    private static String line(Ranked one) {
        return (one.clip().id() + " " + Reason.write(one.reasons())).strip();
    }

    private static Entry entry(String line) {
        int space = line.indexOf(' ');
        return space < 0
                ? new Entry(UUID.fromString(line), List.of())
                : new Entry(UUID.fromString(line.substring(0, space)), Reason.read(line.substring(space + 1)));
    }
}
