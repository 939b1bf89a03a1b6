package dev.offprint.clip.again;

import dev.offprint.extract.Strictness;
import dev.offprint.problem.Problem;
import java.util.Locale;

/** The words by which another way of extracting is asked for. */
public final class Ways {

    private Ways() {}

    /**
     * @return null for no word: as before
     * @throws Problem 422 for a word that is none of {@code strict}, {@code gentle}, {@code whole-page}
     */
    public static Strictness strictness(String word) {
        if (word == null || word.isEmpty()) {
            return null;
        }
        for (Strictness strictness : Strictness.values()) {
            if (strictness.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) {
                return strictness;
            }
        }
        throw Problem.invalid("strictness", "not-a-strictness", "Strictness is strict, gentle or whole-page.");
    }
}
