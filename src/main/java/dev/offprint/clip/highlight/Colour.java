package dev.offprint.clip.highlight;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.offprint.problem.Problem;
import java.util.Locale;
import java.util.Optional;

/** The colours of highlights. What they mean is their reader's own business. */
public enum Colour {
    YELLOW,
    GREEN,
    BLUE,
    PINK;

    /** The name in JSON, addresses, queries and style sheets. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for a word that names none. */
    public static Optional<Colour> named(String word) {
        for (Colour colour : values()) {
            if (colour.word().equals(word)) {
                return Optional.of(colour);
            }
        }
        return Optional.empty();
    }

    /** @throws Problem 422 for a word that names none */
    static Colour of(String word) {
        return named(word)
                .orElseThrow(
                        () -> Problem.invalid("colour", "not-a-colour", "A highlight is yellow, green, blue or pink."));
    }
}
