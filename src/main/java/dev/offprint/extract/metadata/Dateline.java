package dev.offprint.extract.metadata;

import java.util.List;
import java.util.Locale;

/** Recognises the line that only says who wrote an article and when, which readers are shown apart. */
public final class Dateline {

    /** A longer text is none. */
    public static final int LONGEST = 120;

    private static final int OTHER_LETTERS = 26;

    private Dateline() {}

    /** Whether the text holds an author's name or a date and next to nothing else. */
    public static boolean is(String text, List<String> authors) {
        if (text.length() > LONGEST || text.isBlank()) {
            return false;
        }
        String rest = text.toLowerCase(Locale.ROOT);
        boolean named = false;
        for (String author : authors) {
            int at = rest.indexOf(author.toLowerCase(Locale.ROOT));
            if (at >= 0) {
                named = true;
                rest = rest.substring(0, at) + rest.substring(at + author.length());
            }
        }
        int letters = letters(rest);
        boolean sentence = rest.endsWith("”") || rest.endsWith("!") || rest.endsWith("?") || rest.endsWith("。");
        return letters <= OTHER_LETTERS && !sentence && (named || ParseDate.of(text, true) != null);
    }

    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            letters += Character.isLetter(text.codePointAt(i)) ? 1 : 0;
        }
        return letters;
    }
}
