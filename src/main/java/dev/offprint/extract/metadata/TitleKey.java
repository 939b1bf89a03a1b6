package dev.offprint.extract.metadata;

import dev.offprint.extract.page.Characters;
import java.util.Locale;

/** What two wordings of a title are compared by: letters and digits in lower case, single blanks between words. */
final class TitleKey {

    private TitleKey() {}

    static String of(String text) {
        return of(text, " ");
    }

    /** The same without the blanks, for names that are written in one word or several. */
    static String packed(String text) {
        return of(text, "");
    }

    /** How many words it has; 1 when there are none. */
    static int words(String text) {
        return of(text).split(" ").length;
    }

    private static String of(String text, String between) {
        StringBuilder out = new StringBuilder(text.length());
        String lower = text.toLowerCase(Locale.ROOT);
        boolean gap = false;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Characters.isOfWord(c)) {
                if (gap && out.length() > 0) {
                    out.append(between);
                }
                gap = false;
                out.append(c);
            } else if (c != '\'' && c != '’') {
                gap = true;
            }
        }
        return out.toString();
    }
}
