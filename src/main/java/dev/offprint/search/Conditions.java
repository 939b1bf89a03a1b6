package dev.offprint.search;

import dev.offprint.clip.ClipId;
import java.util.HashMap;
import java.util.Map;

/** A query as a condition on {@code clips c}: fixed words of SQL, and whatever a user typed as values beside them. */
final class Conditions {

    /** Beyond these a clip counts as not begun, or as read. */
    static final double BEGUN = 0.02;

    static final double FINISHED = 0.97;

    private final StringBuilder sql = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    Conditions(long owner, Query query) {
        sql.append("where c.owner_id = ").append(value(owner));
        if (!query.asksForTrash()) {
            sql.append(" and c.state <> 'TRASHED'");
        }
        for (Term term : query.terms()) {
            String condition = condition(term);
            // unknown counts as not fitting, so that its negation fits
            sql.append(term.negated() ? " and not coalesce((" + condition + "), false)" : " and (" + condition + ")");
        }
    }

    /** Goes on behind a place. */
    void after(Order order, Place place) {
        String sign = order == Order.NEWEST ? "<" : ">";
        String time = value(place.clippedAt());
        sql.append(" and c.clipped_at " + sign + "= " + time + " and (c.clipped_at " + sign + " " + time + " or c.id "
                + sign + " " + value(ClipId.bytes(place.id())) + ")");
    }

    String sql() {
        return sql.toString();
    }

    Map<String, Object> values() {
        return values;
    }

    private String condition(Term term) {
        return switch (term.field()) {
            case WORD, PHRASE -> text(term.value());
            case TAG -> "exists (select 1 from clip_tags ct join tags t on t.id = ct.tag_id"
                    + " where ct.clip_id = c.id and t.owner_id = c.owner_id and t.name = " + value(term.value()) + ")";
            case SITE -> site(term.value());
            case LANG -> "c.language = " + value(term.value()) + " or c.language like "
                    + value(literally(term.value()) + "-%") + " escape '!'";
            case MINUTES -> minutes(Minutes.read(term.value()).orElseThrow());
            case IS -> is(term.value());
        };
    }

    private String text(String words) {
        String pattern = value("%" + literally(words) + "%");
        return "c.title like " + pattern + " escape '!' or exists (select 1 from articles a where a.clip_id = c.id"
                + " and a.number = c.version and a.text like " + pattern + " escape '!')";
    }

    private String site(String host) {
        String bare = host.startsWith("www.") ? host.substring(4) : host;
        return "c.site = " + value(bare) + " or c.site like " + value("%." + literally(bare)) + " escape '!'";
    }

    private String minutes(Minutes minutes) {
        return "c.reading_minutes " + minutes.sign() + " " + value(minutes.count());
    }

    private static String is(String state) {
        return switch (state) {
            case "starred" -> "c.starred = true";
            case "unfinished" -> "c.state = 'UNREAD' and c.progress > " + BEGUN + " and c.progress < " + FINISHED;
            case "archived" -> "c.state = 'ARCHIVED'";
            case "trashed" -> "c.state = 'TRASHED'";
            default -> "c.state = 'UNREAD'";
        };
    }

    private String value(Object value) {
        String name = "v" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    private static String literally(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
