package dev.offprint.clip;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a clip is in its owner's reading. */
public enum ClipState {
    UNREAD,
    ARCHIVED,
    TRASHED;

    /** The name in JSON, URLs and queries. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for any other word */
    @JsonCreator
    public static ClipState of(String word) {
        for (ClipState state : values()) {
            if (state.word().equals(word)) {
                return state;
            }
        }
        throw new IllegalArgumentException("no state of a clip: " + word);
    }
}
