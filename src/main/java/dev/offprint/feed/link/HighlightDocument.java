package dev.offprint.feed.link;

import dev.offprint.clip.Clip;
import dev.offprint.clip.highlight.Highlight;
import dev.offprint.extract.markup.Sanitise;
import dev.offprint.feed.format.Channel;
import dev.offprint.feed.format.Format;
import dev.offprint.feed.format.Item;
import dev.offprint.feed.highlight.FindHighlights;
import dev.offprint.feed.highlight.FindHighlights.Found;
import dev.offprint.feed.highlight.HighlightQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Highlights as a feed, the newest first: each item is one passage, with its note and where it is from. */
@ApplicationScoped
public class HighlightDocument {

    private static final Sanitise SANITISE = new Sanitise();

    @Inject
    FindHighlights highlights;

    @Inject
    FeedAddresses addresses;

    Edition edition(FeedLink link) {
        HighlightQuery query = HighlightQuery.parseStrictly(link.query);
        List<Found> found =
                highlights.newest(link.owner, query, null, FeedDocument.ITEMS).found();
        return Edition.of(
                link,
                said(found),
                found.stream().map(one -> one.highlight().changedAt),
                format -> channel(link, found, format));
    }

    private Channel channel(FeedLink link, List<Found> found, Format format) {
        String server = addresses.server();
        return new Channel(
                Edition.id(link),
                link.name,
                server + "/highlights",
                addresses.of(link, format),
                found.stream()
                        .map(one -> one.highlight().changedAt)
                        .max(Instant::compareTo)
                        .orElse(link.changedAt),
                Edition.language(found.stream().map(one -> one.clip().language)),
                found.stream().map(one -> item(server, one)).toList());
    }

    private static Item item(String server, Found found) {
        Highlight highlight = found.highlight();
        Clip clip = found.clip();
        return new Item(
                highlight.id,
                server + "/clips/" + clip.id + "#highlight-" + highlight.id,
                null,
                title(clip),
                clip.byline,
                highlight.createdAt,
                highlight.changedAt,
                clip.language,
                clip.direction,
                highlight.quote,
                html(highlight, clip),
                null,
                clip.tagNames());
    }

    /** Built as a tree, so that words cannot become markup. */
    private static String html(Highlight highlight, Clip clip) {
        Element body = Document.createShell("").body();
        Element quote = body.appendElement("blockquote");
        highlight.quote.lines().forEach(line -> quote.appendElement("p").text(line));
        if (highlight.note != null) {
            highlight.note.lines().forEach(line -> body.appendElement("p").text(line));
        }
        body.appendElement("p").appendElement("a").attr("href", clip.url).text(title(clip));
        return SANITISE.sanitise(body, clip.url);
    }

    private static String title(Clip clip) {
        return clip.title.isBlank() ? clip.site : clip.title;
    }

    private static CharSequence said(List<Found> found) {
        StringBuilder said = new StringBuilder();
        for (Found one : found) {
            said.append('\n')
                    .append(one.highlight().id)
                    .append(one.highlight().changedAt)
                    .append(one.highlight().createdAt)
                    .append(one.clip().title)
                    .append(one.clip().tagNames());
        }
        return said;
    }
}
