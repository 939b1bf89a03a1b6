package dev.offprint.clip.similar;

import dev.offprint.extract.ledger.Words;
import java.util.ArrayList;
import java.util.List;

/** A text cut into what is compared: its words, and single characters where a script puts no blanks between words. */
final class TextUnits {

    private TextUnits() {}

    /** In order, as they stand in the text but for apostrophes and soft hyphens; at most so many. */
    static List<String> of(String text, int limit) {
        List<String> units = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length() && units.size() < limit; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Words.isDense(c)) {
                end(word, units);
                units.add(Character.toString(c));
            } else if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                word.appendCodePoint(c);
            } else if (!joins(c)) {
                end(word, units);
            }
        }
        if (units.size() < limit) {
            end(word, units);
        }
        return units;
    }

    /** Whether a unit is one character of a script without blanks. */
    static boolean isDense(String unit) {
        return Words.isDense(unit.codePointAt(0));
    }

    /** Typography that differs between copies of one text. */
    private static boolean joins(int c) {
        return c == '\'' || c == '\u2019' || c == '\u00ad' || c == '\u200b' || c == '\u200d';
    }

    private static void end(StringBuilder word, List<String> units) {
        if (!word.isEmpty()) {
            units.add(word.toString());
            word.setLength(0);
        }
    }
}
