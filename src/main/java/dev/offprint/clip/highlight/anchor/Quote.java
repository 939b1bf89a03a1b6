package dev.offprint.clip.highlight.anchor;

/**
 * A passage known by its words, after the TextQuoteSelector and the TextPositionSelector of the W3C's Web Annotation
 * Data Model.
 *
 * @param exact the passage itself
 * @param prefix what stands before it, as far as known; {@code suffix} what stands behind
 * @param position where it began when it was marked, in characters of {@link ArticleText}, or null: a hint
 */
public record Quote(String exact, String prefix, String suffix, Integer position) {

    /** How much of the text around a passage is kept, in characters. */
    public static final int CONTEXT = 64;
}
