package dev.offprint.feed.rank;

import java.util.Locale;

/**
 * Why a clip stands where it stands, for its reader.
 *
 * @param value the tag or word that it is about, or a number of weeks; empty where there is nothing to name
 */
public record Reason(Kind kind, String value) {

    /** Each is a sentence of the page. */
    public enum Kind {
        UNFINISHED,
        SITE,
        TAG,
        WORD,
        SHORT,
        LENGTH,
        WAITING,
        FRESH
    }

    static Reason of(Kind kind) {
        return new Reason(kind, "");
    }

    /** The key of the sentence. */
    public String key() {
        return "reason_" + kind.name().toLowerCase(Locale.ROOT);
    }
}
