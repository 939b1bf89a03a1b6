package dev.offprint.search;

import java.time.Instant;
import java.util.UUID;

/** A place in a list: that of a clip, which need not be there any more. */
public record Place(Instant clippedAt, UUID id) {}
