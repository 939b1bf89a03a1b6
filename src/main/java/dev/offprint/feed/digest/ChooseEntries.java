package dev.offprint.feed.digest;

import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipState;
import dev.offprint.clip.similar.Stories;
import dev.offprint.feed.rank.ForYou;
import dev.offprint.feed.rank.Ranked;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is worth a place in a digest: of the unread clips of its period the best by the order of For you, and a few from
 * before. Of copies of one story only the newest. Part of the caller's transaction.
 */
@ApplicationScoped
class ChooseEntries {

    /** More clips of one period are not looked at, nor more from before: the newest of them, and the oldest. */
    private static final int LOOKED_AT = 300;

    private static final int NEWEST_BEFORE = 100;
    private static final int OLDEST_BEFORE = 50;

    @Inject
    ForYou forYou;

    @Inject
    Stories stories;

    List<DigestEntry> choose(Digest digest, ZoneId zone) {
        Instant begin = digest.period().begin(zone);
        Instant now = digest.madeAt;
        Set<UUID> told = new HashSet<>();
        List<Clip> fresh = unread(
                digest.owner,
                "clippedAt >= ?3 and clippedAt < ?4 order by clippedAt desc",
                LOOKED_AT,
                begin,
                digest.endedAt);
        List<Clip> before =
                new ArrayList<>(unread(digest.owner, "clippedAt < ?3 order by clippedAt desc", NEWEST_BEFORE, begin));
        before.addAll(unread(digest.owner, "clippedAt < ?3 order by clippedAt", OLDEST_BEFORE, begin));
        List<DigestEntry> entries = new ArrayList<>();
        add(digest, entries, best(digest.owner, fresh, told, now, digest.pace.fresh()), fresh, false);
        add(digest, entries, best(digest.owner, before, told, now, digest.pace.older()), before, true);
        return entries;
    }

    private static List<Clip> unread(long owner, String which, int most, Instant... bounds) {
        List<Object> values = new ArrayList<>(List.of(owner, ClipState.UNREAD));
        values.addAll(List.of(bounds));
        return Clip.<Clip>find("owner = ?1 and state = ?2 and pending = false and " + which, values.toArray())
                .page(Page.ofSize(most))
                .list();
    }

    private List<Ranked> best(long owner, List<Clip> clips, Set<UUID> told, Instant now, int most) {
        Map<UUID, UUID> story =
                stories.of(owner, clips.stream().map(clip -> clip.id).toList());
        List<Clip> once = clips.stream()
                .filter(clip -> told.add(story.getOrDefault(clip.id, clip.id)))
                .toList();
        return forYou.rank(owner, once, now).stream().limit(most).toList();
    }

    private static void add(
            Digest digest, List<DigestEntry> entries, List<Ranked> best, List<Clip> clips, boolean older) {
        Map<UUID, Clip> byId =
                clips.stream().collect(Collectors.toMap(clip -> clip.id, Function.identity(), (one, same) -> one));
        best.forEach(ranked -> entries.add(
                DigestEntry.of(digest.id, entries.size(), byId.get(ranked.clip().id()), older, ranked.reasons())));
    }
}
