package dev.offprint.feed.reader;

import dev.offprint.account.LocalPath;
import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipState;
import dev.offprint.feed.Address;
import dev.offprint.feed.FeedAddress;
import dev.offprint.feed.FeedParameters;
import dev.offprint.feed.FeedQuery;
import dev.offprint.feed.View;
import dev.offprint.feed.rank.ForYou;
import dev.offprint.problem.Problem;
import dev.offprint.search.Index;
import dev.offprint.search.Order;
import dev.offprint.search.Place;
import dev.offprint.search.Query;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What comes before and after an article in the list that it was opened from: a view of the feed, a tag, a search, an
 * order of For you. The list is named by its own address, which travels with the reader in the parameter {@code in}.
 */
@ApplicationScoped
public class ReadingQueue {

    private static final String FRONT = "/";

    /** How far ahead the next unread clip of an order is looked for. */
    private static final int AHEAD = 100;

    @Inject
    Index index;

    @Inject
    ForYou forYou;

    /**
     * @param list the address of the list
     * @param carried what neighbours carry on as {@code in}; null for the list that needs no name
     * @param earlier the neighbour before in the list, or null
     * @param later the one after it, or null
     */
    record Neighbours(String list, String carried, UUID earlier, UUID later) {

        String addressOf(UUID clip) {
            return clip == null
                    ? null
                    : Address.of("/clips/" + clip).with("in", carried).toString();
        }
    }

    /** A list that can be walked along. {@code run} is an order of For you, empty for all others. */
    private record Queue(String list, Query query, Order order, List<UUID> run) {}

    /** @param in the list's address as it came in the request; one that makes no sense is the newest unread */
    Neighbours around(Clip clip, String in) {
        Queue queue = queue(clip.owner, in);
        Queue known = queue == null ? new Queue(FRONT, View.NEWEST.query(), Order.NEWEST, List.of()) : queue;
        String carried = queue == null ? null : known.list();
        int at = known.run().indexOf(clip.id);
        if (at >= 0) {
            List<UUID> before = known.run().subList(Math.max(0, at - AHEAD), at);
            List<UUID> after = known.run().subList(at + 1, Math.min(known.run().size(), at + 1 + AHEAD));
            List<UUID> backwards = new ArrayList<>(before);
            Collections.reverse(backwards);
            return new Neighbours(
                    known.list(), carried, firstUnread(clip.owner, backwards), firstUnread(clip.owner, after));
        }
        Order back = known.order() == Order.NEWEST ? Order.OLDEST : Order.NEWEST;
        return new Neighbours(
                known.list(), carried, next(clip, known.query(), back), next(clip, known.query(), known.order()));
    }

    private UUID next(Clip clip, Query query, Order order) {
        return index.find(clip.owner, query, order, new Place(clip.clippedAt, clip.id), 1).stream()
                .findFirst()
                .orElse(null);
    }

    private static UUID firstUnread(long owner, List<UUID> ids) {
        if (ids.isEmpty()) {
            return null;
        }
        List<UUID> unread = Clip.find(
                        "select c.id from Clip c where c.owner = ?1 and c.state = ?2 and c.id in ?3",
                        owner,
                        ClipState.UNREAD,
                        ids)
                .project(UUID.class)
                .list();
        return ids.stream().filter(unread::contains).findFirst().orElse(null);
    }

    private Queue queue(long owner, String in) {
        URI address = LocalPath.of(in, "");
        Map<String, String> parameters = parameters(address.getRawQuery());
        try {
            return switch (address.getPath()) {
                case FRONT -> feed(owner, FeedAddress.read(parameters));
                case "/search" -> search(parameters);
                default -> null;
            };
        } catch (Problem noSuchList) {
            return null;
        }
    }

    private Queue feed(long owner, FeedAddress address) {
        if (address.shown() == View.FOR_YOU) {
            List<UUID> run = forYou.order(owner, address.have(), address.after);
            return new Queue(address.list(address.after), View.NEWEST.query(), Order.NEWEST, run);
        }
        FeedQuery asked = address.query();
        return new Queue(address.list(null), asked.query(), asked.order(), List.of());
    }

    private static Queue search(Map<String, String> parameters) {
        FeedParameters asked = new FeedParameters();
        asked.q = parameters.get("q");
        asked.order = parameters.get("order");
        FeedQuery query = FeedQuery.of(asked);
        String list = Address.of("/search")
                .with("q", asked.q)
                .with("order", asked.order)
                .toString();
        return new Queue(list, query.query(), query.order(), List.of());
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String part : query == null ? new String[0] : query.split("&")) {
            int sign = part.indexOf('=');
            if (sign > 0) {
                parameters.put(
                        part.substring(0, sign), URLDecoder.decode(part.substring(sign + 1), StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }
}
