package dev.offprint.feed;

import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A clip as lists show it to programs: all but its content and its ledger. What is unknown is absent. */
public record ListedClip(
        UUID id,
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
        String confidenceReason) {

    static ListedClip of(Clip clip) {
        return new ListedClip(
                clip.id,
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
                clip.confidenceReason);
    }
}
