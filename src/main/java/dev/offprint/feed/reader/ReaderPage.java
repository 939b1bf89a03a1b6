package dev.offprint.feed.reader;

import dev.offprint.clip.Clip;
import dev.offprint.clip.highlight.MarkedArticle;
import dev.offprint.feed.reader.ReadingQueue.Neighbours;
import java.time.Instant;
import java.util.List;

/**
 * An article as the reader's template sees it.
 *
 * @param content safe HTML; empty while there is no article
 * @param marked the highlights that are marked in it, and those that are not in it any more
 * @param contents the table of contents, empty for an article that needs none
 * @param versions of which the captured page is there, the newest first
 * @param queue the list that the article was opened from
 */
public record ReaderPage(
        Clip clip,
        List<String> tags,
        String content,
        MarkedArticle marked,
        List<Heading> contents,
        LedgerView ledger,
        List<Shown> versions,
        Neighbours queue) {

    /** Articles of which less is certain get a word of warning. */
    private static final double DOUBT = 0.5;

    /** @param level 2 or 3 */
    public record Heading(int level, String id, String text) {}

    /** A version, and whether it is the one on the page. */
    public record Shown(int number, Instant capturedAt, boolean current) {}

    /** The clip's address, below which there is all that belongs to it. */
    public String here() {
        return "/clips/" + clip.id;
    }

    /** The address of this very page, within its list. */
    public String self() {
        return queue.addressOf(clip.id);
    }

    /** What comes before in the list, as a local address, or null. */
    public String earlier() {
        return queue.addressOf(queue.earlier());
    }

    /** What comes after it. */
    public String later() {
        return queue.addressOf(queue.later());
    }

    /** The list that the article was opened from, at this article's card. */
    public String back() {
        return queue.list() + "#c-" + clip.id;
    }

    public String title() {
        return clip.title.isBlank() ? clip.site : clip.title;
    }

    public String siteName() {
        return clip.siteName == null || clip.siteName.isBlank() ? clip.site : clip.siteName;
    }

    /** Where to go once this one is done: on in the feed, or back to it. */
    public String after() {
        return later() == null ? back() : later();
    }

    /** The key of a sentence that says why something may be missing, or null. */
    public String doubt() {
        boolean doubtful = clip.confidence != null && clip.confidence < DOUBT || clip.confidenceReason != null;
        if (clip.pending || !doubtful) {
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
