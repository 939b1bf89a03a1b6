package dev.offprint.account.token;

import dev.offprint.problem.Problem;

/** What a token is good for. */
public enum Scope {
    /** Saving pages, for a browser's button: reads nothing. */
    CLIP("clip"),
    /** All of the owner's library. */
    API("api");

    private final String word;

    Scope(String word) {
        this.word = word;
    }

    /** As in JSON and in the database. */
    public String word() {
        return word;
    }

    /** @throws Problem 422 for another word; nothing means {@link #CLIP}, the lesser */
    static Scope of(String word) {
        if (word == null || word.isBlank() || word.equals(CLIP.word)) {
            return CLIP;
        }
        if (word.equals(API.word)) {
            return API;
        }
        throw Problem.invalid("scope", "scope-unknown", "The scope of a token is either \"clip\" or \"api\".");
    }
}
