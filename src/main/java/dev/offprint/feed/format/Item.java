package dev.offprint.feed.format;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One article in a feed. What is unknown is null.
 *
 * @param id the clip's: makes the item's id in every feed, format and address
 * @param url where the page was
 * @param file where the article alone can be had, for e-readers
 * @param published when it was clipped
 * @param updated when its text last changed
 * @param html clean, with absolute addresses
 * @param image absolute address of the lead image
 */
public record Item(
        UUID id,
        String url,
        String file,
        String title,
        String byline,
        Instant published,
        Instant updated,
        String language,
        String direction,
        String excerpt,
        String html,
        String image,
        List<String> tags) {

    public Item {
        tags = List.copyOf(tags);
    }

    /** Never built from a host or token: readers show an item again when its id changes. */
    String urn() {
        return "urn:uuid:" + id;
    }

    /** Feeds have no direction of their own, so the text carries it. */
    String directedHtml() {
        String body = html == null ? "" : html;
        return "rtl".equals(direction) ? "<div dir=\"rtl\">" + body + "</div>" : body;
    }
}
