package dev.offprint.job;

/**
 * What a job works on.
 *
 * @param id the row
 * @param subject what the kind needs to know, such as a clip's id
 * @param owner whose work it is; null for the house's own
 * @param attempt 1 for the first
 */
public record Work(long id, String subject, Long owner, int attempt) {}
