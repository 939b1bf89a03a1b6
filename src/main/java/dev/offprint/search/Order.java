package dev.offprint.search;

import dev.offprint.problem.Problem;

/** In which order clips come. */
public enum Order {
    /** By the time of clipping, latest first. */
    NEWEST,
    OLDEST;

    /** @throws Problem 400 for a word that names no order; absent is {@link #NEWEST} */
    public static Order named(String word) {
        if (word == null || word.isEmpty()) {
            return NEWEST;
        }
        return switch (word) {
            case "newest" -> NEWEST;
            case "oldest" -> OLDEST;
            default -> throw Problem.badRequest("unknown-order", "The order is newest or oldest.");
        };
    }
}
