package dev.offprint.clip.capture;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A capture, checked and cleaned: all text is harmless.
 *
 * @param url without trackers
 * @param urlHash by which the clip is known
 * @param site the host without {@code www.}
 * @param title what the browser called the page, or null
 * @param html the page, or null when the server has to fetch it
 * @param selection whether {@code html} is only what the reader had selected
 * @param capturedAt never in the future
 * @param marks the attribute with the layout marks, or null
 * @param images bytes by absolute address
 */
record Capture(
        String url,
        byte[] urlHash,
        String site,
        String title,
        String html,
        boolean selection,
        List<String> tags,
        String note,
        Instant capturedAt,
        String client,
        String marks,
        Integer visibleWords,
        Integer visibleImages,
        Map<String, byte[]> images) {}
