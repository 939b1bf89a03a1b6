package dev.offprint.feed;

import dev.offprint.problem.Problem;
import dev.offprint.search.Order;
import dev.offprint.search.Place;
import dev.offprint.search.Query;
import dev.offprint.search.Term;
import dev.offprint.search.Term.Field;
import java.util.Locale;
import java.util.Set;

/**
 * One stretch of a feed that is asked for.
 *
 * @param after null for the beginning
 */
public record FeedQuery(Query query, Order order, Place after, int limit) {

    public static final int PAGE = 30;
    public static final int MOST = 100;

    /** A page of cards is shorter than a list for programs: it has to be light, and more is one key away. */
    public static final int CARDS = 20;

    private static final Set<String> STATES = Set.of("unread", "archived", "trashed");

    /** @throws Problem 400 when a parameter makes no sense, or the cursor belongs to another question */
    public static FeedQuery of(FeedParameters asked) {
        Query query = Query.parse(asked.q);
        if (asked.state != null) {
            if (!STATES.contains(asked.state)) {
                throw Problem.badRequest("unknown-state", "The state is unread, archived or trashed.");
            }
            query = query.and(Term.of(Field.IS, asked.state));
        }
        for (String tag : asked.tag) {
            query = andValue(query, Field.TAG, tag);
        }
        if (asked.site != null) {
            query = andValue(query, Field.SITE, asked.site);
        }
        if (asked.starred != null) {
            query = query.and(new Term(Field.IS, "starred", !asked.starred));
        }
        Order order = Order.named(asked.order);
        return new FeedQuery(query, order, Cursor.read(asked.after, query.toString(), order), limit(asked.limit));
    }

    /** The same with one clip of each story, as people want it; programs get all. */
    FeedQuery oneOfEachStory() {
        return new FeedQuery(query.oneOfEachStory(), order, after, limit);
    }

    /** The cursor that goes on behind a place of this feed. */
    String cursor(Place place) {
        return Cursor.write(query.toString(), order, place);
    }

    private static Query andValue(Query query, Field field, String value) {
        String clean = value.strip().toLowerCase(Locale.ROOT);
        return clean.isEmpty() ? query : query.and(Term.of(field, clean));
    }

    /** @throws Problem 400 for less than one; null is {@link #PAGE} */
    public static int limit(Integer asked) {
        if (asked == null) {
            return PAGE;
        }
        if (asked < 1) {
            throw Problem.badRequest("bad-limit", "The limit is a number from 1 to " + MOST + ".");
        }
        return Math.min(asked, MOST);
    }
}
