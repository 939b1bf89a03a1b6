package dev.offprint.feed;

import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipState;
import dev.offprint.clip.image.ImageAddresses.Stored;
import dev.offprint.feed.rank.Reason;
import dev.offprint.feed.related.Other;
import java.time.Instant;
import java.util.List;

/**
 * A clip as a card of the feed shows it.
 *
 * @param image address of its stored lead image, or null
 * @param address of the article, which knows the list that it is opened from
 * @param reasons why For you put it here; empty elsewhere
 * @param also copies of the same story that are folded into this card
 * @param percent how far it was read, 0 when hardly begun
 */
public record Card(
        String id,
        String address,
        String title,
        String site,
        String siteName,
        Age age,
        String excerpt,
        int minutes,
        int percent,
        ClipState state,
        boolean starred,
        boolean pending,
        boolean doubtful,
        String language,
        String direction,
        List<String> tags,
        String image,
        List<Reason> reasons,
        List<Other> also) {

    /** Below this the reader is told that something may be missing. */
    static final double DOUBT = 0.5;

    /** Smaller than this, in pixels, a lead image is an icon. */
    private static final int SMALLEST_IMAGE = 160;

    /** @param list the address of the list that the card is in, or null */
    static Card of(Clip clip, String list, Stored lead, List<Reason> reasons, Instant now) {
        return new Card(
                clip.id.toString(),
                Address.of("/clips/" + clip.id).with("in", list).toString(),
                clip.title.isBlank() ? clip.site : clip.title,
                clip.site,
                clip.siteName == null || clip.siteName.isBlank() ? clip.site : clip.siteName,
                Age.of(clip.clippedAt, now),
                clip.excerpt,
                clip.readingMinutes,
                clip.progress < 0.02 ? 0 : (int) Math.round(100 * Math.min(clip.progress, 1)),
                clip.state,
                clip.starred,
                clip.pending,
                clip.confidence != null && clip.confidence < DOUBT,
                clip.language,
                clip.direction,
                clip.tagNames(),
                lead == null || lead.width() < SMALLEST_IMAGE ? null : lead.path(),
                reasons,
                List.of());
    }

    Card alsoAt(List<Other> others) {
        return new Card(
                id, address, title, site, siteName, age, excerpt, minutes, percent, state, starred, pending, doubtful,
                language, direction, tags, image, reasons, others);
    }
}
