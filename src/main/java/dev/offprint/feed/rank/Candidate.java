package dev.offprint.feed.rank;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A clip as ranking sees it.
 *
 * @param minutes to read it, 0 when unknown
 * @param progress how far it was read, 0 to 1
 */
public record Candidate(
        UUID id, String site, List<String> tags, String title, int minutes, Instant clippedAt, double progress) {

    public Candidate {
        tags = List.copyOf(tags);
    }
}
