package dev.offprint.feed;

import dev.offprint.search.Order;
import dev.offprint.search.Query;
import java.util.Locale;
import java.util.Optional;

/** The ways to look at one's clips that the feed page offers, each a query and an order. */
public enum View {
    /** In an order of its own: see {@link dev.offprint.feed.rank.ForYou}. */
    FOR_YOU("is:unread", Order.NEWEST),
    NEWEST("is:unread", Order.NEWEST),
    OLDEST("is:unread", Order.OLDEST),
    SHORT("is:unread minutes:<6", Order.NEWEST),
    UNFINISHED("is:unfinished", Order.NEWEST),
    STARRED("is:starred", Order.NEWEST),
    ARCHIVE("is:archived", Order.NEWEST),
    ALL("", Order.NEWEST),
    TRASH("is:trashed", Order.NEWEST);

    private final Query query;
    private final Order order;

    View(String query, Order order) {
        this.query = Query.parse(query).oneOfEachStory();
        this.order = order;
    }

    /** What a reader sees who asks for nothing else. */
    static View first() {
        return FOR_YOU;
    }

    /** Empty for a word that names none. */
    public static Optional<View> named(String word) {
        for (View view : values()) {
            if (view.word().equals(word)) {
                return Optional.of(view);
            }
        }
        return Optional.empty();
    }

    /** The name in addresses and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Query query() {
        return query;
    }

    public Order order() {
        return order;
    }

    /** Whether the number of its clips can be counted along an index alone. */
    boolean isCounted() {
        return this == NEWEST || this == STARRED || this == ARCHIVE || this == TRASH;
    }
}
