package dev.offprint.clip;

import dev.offprint.extract.page.Characters;
import dev.offprint.problem.Problem;

/** The note of a clip, as it may be stored. */
public final class Note {

    private Note() {}

    /**
     * @return null for null and for nothing but blanks
     * @throws Problem 422 when it is too long
     */
    public static String of(String note) {
        if (note == null) {
            return null;
        }
        String harmless = Characters.harmless(note).strip();
        if (harmless.length() > Clip.NOTE_LIMIT) {
            throw Problem.invalid(
                    "note", "note-too-long", "A note may have at most " + Clip.NOTE_LIMIT + " characters.");
        }
        return harmless.isEmpty() ? null : harmless;
    }
}
