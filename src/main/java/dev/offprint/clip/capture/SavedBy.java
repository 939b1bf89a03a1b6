package dev.offprint.clip.capture;

/**
 * Who saves.
 *
 * @param token the token that the request came with, or null
 */
record SavedBy(long owner, Long token) {}
