package dev.offprint.feed.history;

import dev.offprint.clip.Clip;
import java.time.Instant;
import java.util.List;

/**
 * A clip's versions as their page shows them.
 *
 * @param rows the newest first
 * @param from the older of the two that are compared, 0 for none; {@code to} the newer
 * @param diff null where there is nothing to compare
 */
public record HistoryPage(Clip clip, List<Row> rows, int from, int to, ParagraphDiff diff) {

    /**
     * @param client what captured it, or null
     * @param extracted whether there is an article of it
     * @param shown whether it is the one that readers see
     */
    public record Row(int number, Instant capturedAt, String client, int words, boolean extracted, boolean shown) {}

    public String here() {
        return "/clips/" + clip.id;
    }

    public String title() {
        return clip.title.isBlank() ? clip.site : clip.title;
    }
}
