package dev.offprint.search;

import dev.offprint.clip.ClipId;
import java.util.HashMap;
import java.util.Map;

/**
 * A query as a condition on {@code clips c}: fixed words of SQL, and whatever a user typed as values beside them. Where
 * one of each story is wanted, a clip fits only when no copy that fits comes before it: so each story has one place in
 * the whole list, whatever page is asked for.
 */
public final class Conditions {

    /** Beyond these a clip counts as not begun, or as read. */
    static final double BEGUN = 0.02;

    static final double FINISHED = 0.97;

    private final StringBuilder sql = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    public Conditions(long owner, Query query, Order order) {
        sql.append("where ").append(fits("c", owner, query));
        if (query.folded()) {
            sql.append(" and not exists (select 1 from stories s join stories o on o.owner_id = s.owner_id"
                    + " and o.story_id = s.story_id and o.clip_id <> s.clip_id join clips d on d.id = o.clip_id"
                    + " where s.clip_id = c.id and (d.clipped_at, d.id) " + (order == Order.NEWEST ? ">" : "<")
                    + " (c.clipped_at, c.id) and " + fits("d", owner, query) + ")");
        }
    }

    /** @param clip the clip's name in the SQL */
    private String fits(String clip, long owner, Query query) {
        StringBuilder fits = new StringBuilder(clip + ".owner_id = ").append(value(owner));
        if (!query.asksForTrash()) {
            fits.append(" and ").append(clip).append(".state <> 'TRASHED'");
        }
        for (Term term : query.terms()) {
            String condition = condition(clip, term);
            // unknown counts as not fitting, so that its negation fits
            fits.append(term.negated() ? " and not coalesce((" + condition + "), false)" : " and (" + condition + ")");
        }
        return fits.toString();
    }

    /** Goes on behind a place. */
    void after(Order order, Place place) {
        String sign = order == Order.NEWEST ? "<" : ">";
        String time = value(place.clippedAt());
        sql.append(" and c.clipped_at " + sign + "= " + time + " and (c.clipped_at " + sign + " " + time + " or c.id "
                + sign + " " + value(ClipId.bytes(place.id())) + ")");
    }

    /** A condition of the caller's own: fixed words of SQL, with {@link #value} for what a user typed. */
    public void and(String condition) {
        sql.append(" and (").append(condition).append(')');
    }

    public String sql() {
        return sql.toString();
    }

    public Map<String, Object> values() {
        return values;
    }

    private String condition(String clip, Term term) {
        return switch (term.field()) {
            case WORD, PHRASE -> text(clip, term.value());
            case TAG -> "exists (select 1 from clip_tags ct join tags t on t.id = ct.tag_id where ct.clip_id = " + clip
                    + ".id and t.owner_id = " + clip + ".owner_id and t.name = " + value(term.value()) + ")";
            case SITE -> site(clip, term.value());
            case LANG -> clip + ".language = " + value(term.value()) + " or " + clip + ".language like "
                    + value(literally(term.value()) + "-%") + " escape '!'";
            case MINUTES -> minutes(clip, Minutes.read(term.value()).orElseThrow());
            case IS -> is(clip, term.value());
        };
    }

    private String text(String clip, String words) {
        String pattern = value("%" + literally(words) + "%");
        return clip + ".title like " + pattern + " escape '!' or exists (select 1 from articles a where a.clip_id = "
                + clip + ".id and a.number = " + clip + ".version and a.text like " + pattern + " escape '!')";
    }

    private String site(String clip, String host) {
        String bare = host.startsWith("www.") ? host.substring(4) : host;
        return clip + ".site = " + value(bare) + " or " + clip + ".site like " + value("%." + literally(bare))
                + " escape '!'";
    }

    private String minutes(String clip, Minutes minutes) {
        return clip + ".reading_minutes " + minutes.sign() + " " + value(minutes.count());
    }

    private static String is(String clip, String state) {
        return switch (state) {
            case "starred" -> clip + ".starred = true";
            case "unfinished" -> clip + ".state = 'UNREAD' and " + clip + ".progress > " + BEGUN + " and " + clip
                    + ".progress < " + FINISHED;
            case "archived" -> clip + ".state = 'ARCHIVED'";
            case "trashed" -> clip + ".state = 'TRASHED'";
            default -> clip + ".state = 'UNREAD'";
        };
    }

    /** The name under which SQL has the value. */
    public String value(Object value) {
        String name = "v" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    /** Text for {@code like … escape '!'} that stands for itself alone. */
    public static String literally(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
