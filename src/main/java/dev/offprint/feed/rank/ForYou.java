package dev.offprint.feed.rank;

import dev.offprint.clip.Clip;
import dev.offprint.clip.similar.Stories;
import dev.offprint.problem.Problem;
import dev.offprint.search.Index;
import dev.offprint.search.Order;
import dev.offprint.search.Query;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What to read next: makes an order of at most 500 clips, keeps it, and hands it out page by page. */
@ApplicationScoped
public class ForYou {

    /** Mostly new ones, and some that have waited longest. */
    private static final int NEWEST = 400;

    private static final int OLDEST = 100;
    private static final int JUDGED = 500;

    private static final double FINISHED = 0.9;
    private static final double HARDLY_BEGUN = 0.1;

    private static final Query UNREAD = Query.parse("is:unread").oneOfEachStory();
    private static final Query ARCHIVED = Query.parse("is:archived");

    @Inject
    Index index;

    @Inject
    Stories stories;

    /** A stretch of the order; {@code next} is null at its end, {@code run} is the place of its beginning. */
    public record Stretch(List<FeedRun.Entry> entries, String next, String run) {}

    @Transactional
    public boolean isOff(long owner) {
        return TasteChoice.of(owner).off;
    }

    /**
     * The stretch behind a place, of a new order when there is no place or its order is gone.
     *
     * @param minutes the time that the reader has, 0 for any
     * @param after the run and the place in it, as {@link Stretch#next} said it
     * @throws Problem 400 when that makes no sense
     */
    @Transactional
    public Stretch read(long owner, int minutes, String after, int limit) {
        long[] place = place(after);
        FeedRun run = FeedRun.of(owner, place[0], minutes).orElseGet(() -> make(owner, minutes));
        List<FeedRun.Entry> all = run.entries();
        int from = (int) Math.min(place[1], all.size());
        int to = Math.min(from + limit, all.size());
        return new Stretch(all.subList(from, to), to < all.size() ? run.id + "." + to : null, run.id + ".0");
    }

    /**
     * All of an order that was made before.
     *
     * @param after a place in it
     * @return empty when the order is gone or the place is none
     */
    @Transactional
    public List<UUID> order(long owner, int minutes, String after) {
        if (after == null || !after.matches("\\d{1,18}\\.\\d{1,9}")) {
            return List.of();
        }
        return FeedRun.of(owner, place(after)[0], minutes).map(FeedRun::entries).orElse(List.of()).stream()
                .map(FeedRun.Entry::clip)
                .toList();
    }

    /**
     * Any clips in the order of For you, with the reasons; where it is off, the newest first. Part of the caller's
     * transaction.
     */
    public List<Ranked> rank(long owner, List<Clip> clips, Instant now) {
        List<Judged> judged = TasteChoice.of(owner).off ? List.of() : judged(owner);
        return new Ranking(Taste.of(judged), now)
                .rank(clips.stream().map(ForYou::candidate).toList());
    }

    private FeedRun make(long owner, int minutes) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        List<Ranked> order = new Ranking(Taste.of(judged(owner)), now).rank(candidates(owner));
        return FeedRun.keep(owner, minutes, minutes > 0 ? TimeBudget.fit(order, minutes) : order, now);
    }

    private List<Candidate> candidates(long owner) {
        Set<UUID> ids = new LinkedHashSet<>(index.find(owner, UNREAD, Order.NEWEST, null, NEWEST));
        ids.addAll(index.find(owner, UNREAD, Order.OLDEST, null, OLDEST));
        // seen from its oldest copy a story may come once more
        Map<UUID, UUID> story = stories.of(owner, ids);
        Set<UUID> told = new HashSet<>();
        ids.removeIf(id -> !told.add(story.getOrDefault(id, id)));
        return clips(owner, ids).stream().map(ForYou::candidate).toList();
    }

    private List<Judged> judged(long owner) {
        Instant since = TasteChoice.of(owner).learntSince;
        List<Judged> judged = new ArrayList<>();
        for (Clip clip : clips(owner, new LinkedHashSet<>(index.find(owner, ARCHIVED, Order.NEWEST, null, JUDGED)))) {
            boolean finished = clip.progress >= FINISHED || clip.starred;
            boolean counts = since == null || clip.changedAt.isAfter(since);
            if (counts && (finished || clip.progress < HARDLY_BEGUN)) {
                judged.add(new Judged(candidate(clip), finished));
            }
        }
        return judged;
    }

    private static List<Clip> clips(long owner, Set<UUID> ids) {
        return ids.isEmpty() ? List.of() : Clip.list("owner = ?1 and id in ?2", owner, ids);
    }

    private static Candidate candidate(Clip clip) {
        return new Candidate(
                clip.id, clip.site, clip.tagNames(), clip.title, clip.readingMinutes, clip.clippedAt, clip.progress);
    }

    private static long[] place(String after) {
        if (after == null || after.isEmpty()) {
            return new long[] {0, 0};
        }
        try {
            int dot = after.indexOf('.');
            long[] place = {Long.parseLong(after.substring(0, dot)), Integer.parseInt(after.substring(dot + 1))};
            if (place[1] >= 0) {
                return place;
            }
        } catch (RuntimeException malformed) {
            // the same answer as for a place before the beginning
        }
        throw Problem.badRequest("bad-cursor", "The place in \"after\" is none of this list. Begin the list anew.");
    }
}
