package dev.offprint.clip.highlight.anchor;

/**
 * A stretch of an article's text.
 *
 * @param start the place of its first character in {@link ArticleText}; {@code end} that behind its last
 */
public record Span(int start, int end) {}
