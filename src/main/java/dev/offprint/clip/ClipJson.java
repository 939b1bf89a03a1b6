package dev.offprint.clip;

import java.time.Instant;
import java.util.List;

/**
 * A clip as programs see it; the names are fixed. What is unknown is null and left out.
 *
 * @param kept what was kept of the page; only of a single clip
 * @param removed the ledger; only of a single clip
 * @param content the article's HTML; only of a single clip that is read
 */
public record ClipJson(
        String id,
        String url,
        String canonicalUrl,
        String title,
        String siteName,
        String byline,
        Instant publishedAt,
        String language,
        String direction,
        String excerpt,
        String leadImage,
        int words,
        int readingMinutes,
        ClipState state,
        boolean starred,
        double progress,
        String progressAnchor,
        List<String> tags,
        String note,
        Instant clippedAt,
        Instant changedAt,
        Instant contentUpdatedAt,
        int version,
        int latestVersion,
        String keptEarlier,
        boolean pending,
        Double confidence,
        String confidenceReason,
        Kept kept,
        List<Removed> removed,
        String content) {

    /** Words and images of the article, and of what was visible on the page; null where the page was not seen. */
    public record Kept(int words, Integer visibleWords, int images, Integer visibleImages) {}

    /** One removed block; {@code id} is stable within a version. */
    public record Removed(String id, String kind, String step, String rule, int words, String text) {}

    /** The clip as lists show it. */
    public static ClipJson of(Clip clip) {
        return of(clip, null, null, null);
    }

    /** The clip with more of it; any of the three may be null. */
    public static ClipJson of(Clip clip, Kept kept, List<Removed> removed, String content) {
        return new ClipJson(
                clip.id.toString(),
                clip.url,
                clip.canonicalUrl,
                clip.title,
                clip.siteName,
                clip.byline,
                clip.publishedAt,
                clip.language,
                clip.direction,
                clip.excerpt,
                clip.leadImage,
                clip.words,
                clip.readingMinutes,
                clip.state,
                clip.starred,
                clip.progress,
                clip.progressAnchor,
                clip.tagNames(),
                clip.note,
                clip.clippedAt,
                clip.changedAt,
                clip.contentUpdatedAt,
                clip.version,
                clip.latestVersion,
                clip.keptEarlier,
                clip.pending,
                clip.confidence,
                clip.confidenceReason,
                kept,
                removed,
                content);
    }
}
