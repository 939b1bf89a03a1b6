package dev.offprint.feed.rank;

/** A clip that its owner is done with: read to the end, or put away without. */
public record Judged(Candidate clip, boolean finished) {}
