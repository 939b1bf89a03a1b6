package dev.offprint.extract.clutter;

/**
 * What {@link RemoveNotices} found.
 *
 * @param removed how many notices were removed
 * @param wall whether what is left is a consent wall and nothing else: it stays, but it is no article
 */
public record Notices(int removed, boolean wall) {}
