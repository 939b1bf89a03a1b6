package dev.offprint.feed.link;

import dev.offprint.clip.Clip;
import dev.offprint.clip.image.ImageAddresses;
import dev.offprint.clip.image.ImageAddresses.Stored;
import dev.offprint.feed.ArticleBodies;
import dev.offprint.feed.Feed;
import dev.offprint.feed.FeedQuery;
import dev.offprint.feed.format.Channel;
import dev.offprint.feed.format.Format;
import dev.offprint.feed.format.Item;
import dev.offprint.search.Order;
import dev.offprint.search.Query;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** What a feed link serves: first its state, from the rows that lists read; the texts only when somebody wants them. */
@ApplicationScoped
public class FeedDocument {

    /** Items of one document, newest first. */
    static final int ITEMS = 50;

    /** Counts up when the writers change, so that readers fetch again. */
    private static final int WRITER = 1;

    @Inject
    Feed feed;

    @Inject
    ArticleBodies bodies;

    @Inject
    ImageAddresses images;

    @Inject
    FeedAddresses addresses;

    /**
     * A link as it stands.
     *
     * @param tag changes whenever the document would
     * @param modified never earlier than any change that readers should see
     */
    record State(FeedLink link, List<Clip> clips, String tag, Instant modified) {}

    State state(FeedLink link) {
        List<Clip> clips = feed.read(link.owner, new FeedQuery(Query.parse(link.query), Order.NEWEST, null, ITEMS))
                .clips();
        return new State(link, clips, tag(link, clips), modified(link, clips));
    }

    String write(State state, Format format) {
        FeedLink link = state.link();
        String server = addresses.server();
        List<UUID> ids = state.clips().stream().map(clip -> clip.id).toList();
        Map<UUID, Map<String, Stored>> stored = images.signed(link.owner, ids);
        Map<UUID, String> html =
                format == Format.OPDS ? Map.of() : bodies.of(link.owner, state.clips(), stored, server);
        return format.write(new Channel(
                "urn:offprint:feed-link:" + link.id + ":" + link.createdAt.toEpochMilli(),
                link.name,
                server + "/",
                addresses.of(link, format),
                updated(state),
                language(state.clips()),
                state.clips().stream()
                        .map(clip -> item(link, clip, html.get(clip.id), lead(server, clip, stored.get(clip.id))))
                        .toList()));
    }

    private Item item(FeedLink link, Clip clip, String html, String image) {
        return new Item(
                clip.id,
                clip.url,
                addresses.file(link, clip.id.toString()),
                clip.title.isBlank() ? clip.site : clip.title,
                clip.byline,
                clip.clippedAt,
                clip.contentUpdatedAt,
                clip.language,
                clip.direction,
                clip.excerpt,
                html,
                image,
                clip.tagNames());
    }

    private static String lead(String server, Clip clip, Map<String, Stored> stored) {
        Stored lead = stored == null || clip.leadImage == null ? null : stored.get(clip.leadImage);
        return lead == null ? null : server + lead.path();
    }

    private static Instant updated(State state) {
        return state.clips().stream()
                .flatMap(clip -> Stream.of(clip.contentUpdatedAt, clip.clippedAt))
                .max(Instant::compareTo)
                .orElse(state.link().changedAt);
    }

    private static Instant modified(FeedLink link, List<Clip> clips) {
        Instant latest = clips.stream()
                .flatMap(clip -> Stream.of(clip.contentUpdatedAt, clip.clippedAt, clip.changedAt))
                .max(Instant::compareTo)
                .filter(time -> time.isAfter(link.changedAt))
                .orElse(link.changedAt);
        // a client's clock may be ahead, and no header may lie in the future
        Instant now = Instant.now();
        return latest.isAfter(now) ? now : latest;
    }

    /** The one language of all items, or null. */
    private static String language(List<Clip> clips) {
        List<String> languages = clips.stream()
                .map(clip -> clip.language)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return languages.size() == 1 ? languages.get(0) : null;
    }

    private static String tag(FeedLink link, List<Clip> clips) {
        StringBuilder said =
                new StringBuilder().append(WRITER).append(link.generation).append(link.name);
        for (Clip clip : clips) {
            said.append('\n')
                    .append(clip.id)
                    .append(clip.version)
                    .append(clip.contentUpdatedAt)
                    .append(clip.clippedAt)
                    .append(clip.title)
                    .append(clip.tagNames());
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(said.toString().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 15));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
