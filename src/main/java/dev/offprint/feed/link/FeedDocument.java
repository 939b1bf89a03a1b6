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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Articles as a feed: known by the rows that lists read; the texts are fetched only when somebody wants them. */
@ApplicationScoped
public class FeedDocument {

    /** Items of one document, newest first. */
    static final int ITEMS = 50;

    @Inject
    Feed feed;

    @Inject
    ArticleBodies bodies;

    @Inject
    ImageAddresses images;

    @Inject
    FeedAddresses addresses;

    Edition edition(FeedLink link) {
        List<Clip> clips = clips(link);
        return Edition.of(
                link,
                said(clips),
                clips.stream().flatMap(clip -> Stream.of(clip.contentUpdatedAt, clip.clippedAt, clip.changedAt)),
                format -> channel(link, clips, format));
    }

    /** What the link carries just now. */
    List<Clip> clips(FeedLink link) {
        return feed.read(link.owner, new FeedQuery(Query.parse(link.query), Order.NEWEST, null, ITEMS))
                .clips();
    }

    private Channel channel(FeedLink link, List<Clip> clips, Format format) {
        String server = addresses.server();
        List<UUID> ids = clips.stream().map(clip -> clip.id).toList();
        Map<UUID, Map<String, Stored>> stored = images.signed(link.owner, ids);
        Map<UUID, String> html = format == Format.OPDS ? Map.of() : bodies.of(link.owner, clips, stored, server);
        return new Channel(
                Edition.id(link),
                link.name,
                server + "/",
                addresses.of(link, format),
                updated(link, clips),
                Edition.language(clips.stream().map(clip -> clip.language)),
                clips.stream()
                        .map(clip -> item(link, clip, html.get(clip.id), lead(server, clip, stored.get(clip.id))))
                        .toList());
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

    private static Instant updated(FeedLink link, List<Clip> clips) {
        return clips.stream()
                .flatMap(clip -> Stream.of(clip.contentUpdatedAt, clip.clippedAt))
                .max(Instant::compareTo)
                .orElse(link.changedAt);
    }

    private static CharSequence said(List<Clip> clips) {
        StringBuilder said = new StringBuilder();
        for (Clip clip : clips) {
            said.append('\n')
                    .append(clip.id)
                    .append(clip.version)
                    .append(clip.contentUpdatedAt)
                    .append(clip.clippedAt)
                    .append(clip.title)
                    .append(clip.tagNames());
        }
        return said;
    }
}
