package dev.offprint.feed;

import dev.offprint.clip.image.ImageAddresses;
import dev.offprint.clip.image.ImageAddresses.Stored;
import dev.offprint.search.Index;
import dev.offprint.search.Query;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts the feed page together: the cards of a stretch, the views beside it, and what to say when there is nothing. */
@ApplicationScoped
public class FeedDesk {

    /** Beyond this, counts end in a plus: nobody reads the difference, and counting would cost. */
    static final int COUNTED = 999;

    @Inject
    Feed feed;

    @Inject
    Index index;

    @Inject
    ImageAddresses images;

    FeedPage page(long owner, FeedAddress asked) {
        Feed.Stretch stretch = feed.read(owner, asked.query());
        return new FeedPage(
                asked.shown(),
                Arrays.stream(View.values())
                        .map(view -> tab(owner, asked, view))
                        .toList(),
                asked.filters(),
                cards(owner, stretch),
                asked.here(),
                asked.from(stretch.next()),
                stretch.clips().isEmpty() ? emptiness(owner, asked) : null);
    }

    List<Card> cards(long owner, Feed.Stretch stretch) {
        Map<UUID, Stored> leads = leads(owner, stretch);
        Instant now = Instant.now();
        return stretch.clips().stream()
                .map(clip -> Card.of(clip, leads.get(clip.id), now))
                .toList();
    }

    private Map<UUID, Stored> leads(long owner, Feed.Stretch stretch) {
        List<UUID> ids = stretch.clips().stream().map(clip -> clip.id).toList();
        return QuarkusTransaction.requiringNew().call(() -> images.lead(owner, ids));
    }

    private FeedPage.Tab tab(long owner, FeedAddress asked, View view) {
        return new FeedPage.Tab(
                "view_" + view.word(),
                asked.in(view),
                view == asked.shown(),
                view.isCounted() ? count(owner, view.query()) : null);
    }

    private String count(long owner, Query query) {
        int count = index.count(owner, query, COUNTED + 1);
        return count > COUNTED ? COUNTED + "+" : String.valueOf(count);
    }

    private FeedPage.Emptiness emptiness(long owner, FeedAddress asked) {
        if (!asked.filters().isEmpty()) {
            return FeedPage.Emptiness.FILTERED;
        }
        if (asked.shown().query().equals(View.NEWEST.query())) {
            return index.count(owner, Query.EVERYTHING, 1) == 0
                    ? FeedPage.Emptiness.LIBRARY
                    : FeedPage.Emptiness.ALL_READ;
        }
        return FeedPage.Emptiness.VIEW;
    }
}
