package dev.offprint.clip.highlight;

/**
 * Changes to a highlight; what is null stays.
 *
 * @param note empty: none
 * @param changedAt the time of the change by the clock of who made it (RFC 3339): a change older than the last one is
 *     dropped
 */
public record HighlightChange(String colour, String note, String changedAt) {}
