package dev.offprint.feed.highlight;

import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipId;
import dev.offprint.clip.highlight.Highlight;
import dev.offprint.feed.Cursor;
import dev.offprint.feed.Feed;
import dev.offprint.search.Conditions;
import dev.offprint.search.Order;
import dev.offprint.search.Place;
import dev.offprint.search.Query;
import dev.offprint.search.Term;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A user's highlights across all articles but those in the trash; three queries for a stretch, however long. */
@ApplicationScoped
public class FindHighlights {

    private static final Comparator<Highlight> IN_THE_TEXT = Comparator.comparing(
                    (Highlight highlight) -> highlight.position, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(highlight -> highlight.createdAt);

    @Inject
    EntityManager database;

    @Inject
    Feed feed;

    /** A highlight and what it is from; the clip comes with its tags. */
    public record Found(Highlight highlight, Clip clip) {}

    /** @param next the cursor of the stretch that follows, or null at the end */
    public record Stretch(List<Found> found, String next) {}

    /** An article and those of its highlights that fit, in the order of its text. */
    public record Article(Clip clip, List<Highlight> highlights) {}

    /** The newest first. */
    @Transactional
    public Stretch newest(long owner, HighlightQuery query, String after, int limit) {
        Conditions conditions = conditions(owner, query);
        Place place = Cursor.read(after, query.toString(), Order.NEWEST);
        if (place != null) {
            String time = conditions.value(place.clippedAt());
            String id = conditions.value(ClipId.bytes(place.id()));
            conditions.and("h.created_at <= " + time + " and (h.created_at < " + time + " or h.id < " + id + ")");
        }
        // one more than asked for tells whether anything follows
        List<UUID> ids = run(
                "select straight_join h.id from highlights h force index (newest_highlights)"
                        + " join clips c force index (primary) on c.id = h.clip_id " + conditions.sql()
                        + " order by h.created_at desc, h.id desc",
                conditions,
                limit + 1);
        boolean more = ids.size() > limit;
        List<Found> found = load(owner, more ? ids.subList(0, limit) : ids);
        if (!more || found.isEmpty()) {
            return new Stretch(found, null);
        }
        Highlight last = found.get(found.size() - 1).highlight();
        Place behind = new Place(last.createdAt, last.id);
        return new Stretch(found, Cursor.write(query.toString(), Order.NEWEST, behind));
    }

    /**
     * Highlights by article, for those who want all of them.
     *
     * @param after the last article of the stretch before, or null
     */
    @Transactional
    public List<Article> byArticle(long owner, HighlightQuery query, UUID after, int limit) {
        Conditions conditions = conditions(owner, query);
        if (after != null) {
            conditions.and("h.clip_id < " + conditions.value(ClipId.bytes(after)));
        }
        String from = " from highlights h join clips c on c.id = h.clip_id " + conditions.sql();
        List<UUID> clips = run("select distinct h.clip_id" + from + " order by h.clip_id desc", conditions, limit);
        if (clips.isEmpty()) {
            return List.of();
        }
        Conditions ofThese = conditions(owner, query);
        ofThese.and("h.clip_id in ("
                + clips.stream().map(clip -> ofThese.value(ClipId.bytes(clip))).collect(Collectors.joining(", "))
                + ")");
        List<UUID> ids = run(
                "select h.id from highlights h join clips c on c.id = h.clip_id " + ofThese.sql(),
                ofThese,
                limit * Highlight.MOST_OF_A_CLIP);
        Map<UUID, List<Found>> found = load(owner, ids).stream().collect(Collectors.groupingBy(one -> one.clip().id));
        return clips.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(ofOne -> new Article(
                        ofOne.get(0).clip(),
                        ofOne.stream().map(Found::highlight).sorted(IN_THE_TEXT).toList()))
                .toList();
    }

    private static Conditions conditions(long owner, HighlightQuery asked) {
        List<Term> terms = asked.query().terms();
        Conditions conditions = new Conditions(
                owner, new Query(terms.stream().filter(term -> !term.isText()).toList()), Order.NEWEST);
        conditions.and("h.owner_id = " + conditions.value(owner));
        terms.stream().filter(Term::isText).forEach(term -> {
            String pattern = conditions.value("%" + Conditions.literally(term.value()) + "%");
            String said =
                    "h.quote like " + pattern + " escape '!' or coalesce(h.note, '') like " + pattern + " escape '!'";
            conditions.and(term.negated() ? "not (" + said + ")" : said);
        });
        asked.colour().ifPresent(colour -> conditions.and("h.colour = " + conditions.value(colour.name())));
        return conditions;
    }

    private List<UUID> run(String sql, Conditions conditions, int limit) {
        var question = database.createNativeQuery(sql).setMaxResults(limit);
        conditions.values().forEach(question::setParameter);
        List<?> ids = question.getResultList();
        return ids.stream().map(id -> ClipId.of((byte[]) id)).toList();
    }

    private List<Found> load(long owner, List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Highlight> highlights = Highlight.<Highlight>stream("owner = ?1 and id in ?2", owner, ids)
                .collect(Collectors.toMap(one -> one.id, Function.identity()));
        List<UUID> wanted =
                highlights.values().stream().map(one -> one.clip).distinct().toList();
        Map<UUID, Clip> clips =
                feed.clips(owner, wanted).stream().collect(Collectors.toMap(clip -> clip.id, Function.identity()));
        return ids.stream()
                .map(highlights::get)
                .filter(one -> one != null && clips.containsKey(one.clip))
                .map(one -> new Found(one, clips.get(one.clip)))
                .toList();
    }
}
