package dev.offprint.feed.reader;

import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipJson.Removed;
import dev.offprint.clip.highlight.MarkedArticle;
import java.time.Instant;
import java.util.List;

/**
 * An article as the reader's template sees it.
 *
 * @param content safe HTML; empty while there is no article
 * @param marked the highlights that are marked in it, and those that are not in it any more
 * @param contents the table of contents, empty for an article that needs none
 * @param versions the newest first; one entry where there is no history
 * @param earlier what comes before in the feed, as a local address, or null; {@code later} what comes after
 */
public record ReaderPage(
        Clip clip,
        List<String> tags,
        String content,
        MarkedArticle marked,
        List<Heading> contents,
        List<Removed> removed,
        List<Shown> versions,
        String earlier,
        String later) {

    /** Articles of which less is certain get a word of warning. */
    private static final double DOUBT = 0.5;

    /** @param level 2 or 3 */
    public record Heading(int level, String id, String text) {}

    /** A version, and whether it is the one on the page. */
    public record Shown(int number, Instant capturedAt, boolean current) {}

    public String here() {
        return "/clips/" + clip.id;
    }

    public String title() {
        return clip.title.isBlank() ? clip.site : clip.title;
    }

    public String siteName() {
        return clip.siteName == null || clip.siteName.isBlank() ? clip.site : clip.siteName;
    }

    /** Where to go once this one is done: on in the feed, or back to it. */
    public String after() {
        return later == null ? "/" : later;
    }

    /** The key of a sentence that says why something may be missing, or null. */
    public String doubt() {
        if (clip.pending || clip.confidence == null || clip.confidence >= DOUBT) {
            return null;
        }
        return clip.confidenceReason == null ? "doubt" : "doubt_" + clip.confidenceReason.replace('-', '_');
    }

    /** Whether the original can be opened: only addresses of the web are links. */
    public boolean hasOriginal() {
        return clip.url.startsWith("http://") || clip.url.startsWith("https://");
    }

    public int percent() {
        return (int) Math.round(100 * clip.progress);
    }
}
