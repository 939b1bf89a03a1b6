package dev.offprint.feed;

import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipState;
import dev.offprint.clip.image.ImageAddresses;
import dev.offprint.clip.image.ImageAddresses.Stored;
import dev.offprint.feed.rank.FeedRun;
import dev.offprint.feed.rank.ForYou;
import dev.offprint.feed.rank.Reason;
import dev.offprint.feed.related.AlsoAt;
import dev.offprint.feed.related.Other;
import dev.offprint.search.Index;
import dev.offprint.search.Query;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts the feed page together: the cards of a stretch, the views beside it, and what to say when there is nothing. */
@ApplicationScoped
public class FeedDesk {

    /** Beyond this, counts end in a plus: nobody reads the difference, and counting would cost. */
    static final int COUNTED = 999;

    /** In minutes, as the query language writes it. */
    private static final List<String> LENGTHS = List.of("<6", "<16", ">15");

    @Inject
    Feed feed;

    @Inject
    Index index;

    @Inject
    ImageAddresses images;

    @Inject
    AlsoAt alsoAt;

    @Inject
    Facets facets;

    @Inject
    ForYou forYou;

    FeedPage page(long owner, FeedAddress asked) {
        FeedPage.Choosing choosing =
                asked.shown() == View.FOR_YOU ? new FeedPage.Choosing(forYou.isOff(owner), asked.have()) : null;
        Listed listed = choosing == null || choosing.off() ? listed(owner, asked) : chosen(owner, asked);
        return new FeedPage(
                asked.shown(),
                Arrays.stream(View.values())
                        .map(view -> tab(owner, asked, view))
                        .toList(),
                asked.filters(),
                narrower(owner, asked),
                listed.cards(),
                asked.here(),
                asked.list(listed.run()),
                asked.from(listed.next()),
                listed.cards().isEmpty() && listed.next() == null ? emptiness(owner, asked) : null,
                choosing);
    }

    /** Cards, the place of those that follow or null, and the beginning of the order of For you or null. */
    private record Listed(List<Card> cards, String next, String run) {}

    private Listed listed(long owner, FeedAddress asked) {
        Feed.Stretch stretch = feed.read(owner, asked.query());
        return new Listed(cards(owner, stretch.clips(), Map.of(), asked.list(null)), stretch.next(), null);
    }

    /** What was read or put away since the order was made is left out. */
    private Listed chosen(long owner, FeedAddress asked) {
        ForYou.Stretch stretch = forYou.read(owner, asked.have(), asked.after, FeedQuery.CARDS);
        Map<UUID, List<Reason>> reasons =
                stretch.entries().stream().collect(Collectors.toMap(FeedRun.Entry::clip, FeedRun.Entry::reasons));
        List<UUID> ids = stretch.entries().stream().map(FeedRun.Entry::clip).toList();
        List<Clip> unread = feed.clips(owner, ids).stream()
                .filter(clip -> clip.state == ClipState.UNREAD)
                .toList();
        return new Listed(cards(owner, unread, reasons, asked.list(stretch.run())), stretch.next(), stretch.run());
    }

    /**
     * Those clips as cards, in their order.
     *
     * @param list the address of the list that they are in, or null
     */
    public List<Card> cards(long owner, List<Clip> clips, Map<UUID, List<Reason>> reasons, String list) {
        Map<UUID, Stored> leads = leads(owner, clips);
        Map<UUID, List<Other>> others =
                alsoAt.of(owner, clips.stream().map(clip -> clip.id).toList());
        Instant now = Instant.now();
        return clips.stream()
                .map(clip -> Card.of(clip, list, leads.get(clip.id), reasons.getOrDefault(clip.id, List.of()), now)
                        .alsoAt(others.getOrDefault(clip.id, List.of())))
                .toList();
    }

    private List<FeedPage.Facet> narrower(long owner, FeedAddress asked) {
        Facets.Found found = facets.of(owner);
        List<FeedPage.Facet> narrower = new ArrayList<>();
        LENGTHS.forEach(length -> narrower.add(facet(asked, "minutes", length)));
        found.languages().forEach(language -> narrower.add(facet(asked, "lang", language)));
        found.sites().forEach(site -> narrower.add(facet(asked, "site", site)));
        return narrower;
    }

    private static FeedPage.Facet facet(FeedAddress asked, String kind, String value) {
        return new FeedPage.Facet(kind, value, asked.narrowed(kind, value));
    }

    private Map<UUID, Stored> leads(long owner, List<Clip> clips) {
        List<UUID> ids = clips.stream().map(clip -> clip.id).toList();
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
        if (asked.have() > 0) {
            return FeedPage.Emptiness.VIEW;
        }
        if (asked.shown().query().equals(View.NEWEST.query())) {
            return index.count(owner, Query.EVERYTHING, 1) == 0
                    ? FeedPage.Emptiness.LIBRARY
                    : FeedPage.Emptiness.ALL_READ;
        }
        return FeedPage.Emptiness.VIEW;
    }
}
