package dev.offprint.clip.highlight;

import dev.offprint.clip.Clip;
import java.time.Instant;

/**
 * A highlight as programs see it; the names are fixed. What is unknown is null and left out.
 *
 * @param position where it is in the text, or was when it was marked; counted as in {@link
 *     dev.offprint.clip.highlight.anchor.ArticleText}
 * @param inText whether the words are in the text that is shown; absent where nobody looked
 * @param clip what it is from; absent where that is plain
 */
public record HighlightJson(
        String id,
        String clipId,
        String quote,
        String prefix,
        String suffix,
        Integer position,
        Colour colour,
        String note,
        Instant createdAt,
        Instant changedAt,
        Boolean inText,
        Source clip) {

    /** The article that a highlight is from. */
    public record Source(String url, String title, String siteName, String byline) {

        public static Source of(Clip clip) {
            return new Source(clip.url, clip.title, clip.siteName, clip.byline);
        }
    }

    static HighlightJson of(Highlight highlight) {
        return of(highlight, highlight.position, null, null);
    }

    static HighlightJson of(MarkedArticle.Entry entry) {
        Highlight highlight = entry.highlight();
        return of(highlight, entry.inText() ? entry.place() : highlight.position, entry.inText(), null);
    }

    /** With what it is from, for lists across articles. */
    public static HighlightJson of(Highlight highlight, Clip clip) {
        return of(highlight, highlight.position, null, Source.of(clip));
    }

    private static HighlightJson of(Highlight highlight, Integer position, Boolean inText, Source clip) {
        return new HighlightJson(
                highlight.id.toString(),
                highlight.clip.toString(),
                highlight.quote,
                highlight.prefix.isEmpty() ? null : highlight.prefix,
                highlight.suffix.isEmpty() ? null : highlight.suffix,
                position,
                highlight.colour,
                highlight.note,
                highlight.createdAt,
                highlight.changedAt,
                inText,
                clip);
    }
}
