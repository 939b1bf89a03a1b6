package dev.offprint.feed;

import dev.offprint.clip.Clip;
import dev.offprint.search.Index;
import dev.offprint.search.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Hibernate;

/** A user's clips in reading order, a stretch at a time: three queries, however long the stretch. */
@ApplicationScoped
public class Feed {

    @Inject
    Index index;

    /** @param next the cursor of the stretch that follows, or null at the end */
    public record Stretch(List<Clip> clips, String next) {}

    /** The clips come with their tags. */
    @Transactional
    public Stretch read(long owner, FeedQuery asked) {
        // one more than asked for tells whether anything follows
        List<UUID> ids = index.find(owner, asked.query(), asked.order(), asked.after(), asked.limit() + 1);
        boolean more = ids.size() > asked.limit();
        List<Clip> clips = load(owner, more ? ids.subList(0, asked.limit()) : ids);
        if (!more || clips.isEmpty()) {
            return new Stretch(clips, null);
        }
        Clip last = clips.get(clips.size() - 1);
        return new Stretch(clips, asked.cursor(new Place(last.clippedAt, last.id)));
    }

    /** Those of the clips that are there, in the order of the ids, with their tags. */
    @Transactional
    public List<Clip> clips(long owner, List<UUID> ids) {
        return load(owner, ids);
    }

    private static List<Clip> load(long owner, List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Clip> found = Clip.<Clip>stream("owner = ?1 and id in ?2", owner, ids)
                .collect(Collectors.toMap(clip -> clip.id, Function.identity()));
        List<Clip> clips = ids.stream().map(found::get).filter(Objects::nonNull).toList();
        clips.forEach(clip -> Hibernate.initialize(clip.tags));
        return clips;
    }
}
