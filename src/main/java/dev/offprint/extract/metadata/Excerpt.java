package dev.offprint.extract.metadata;

import dev.offprint.extract.page.Characters;

/** One or two sentences that say what an article is about. */
public final class Excerpt {

    static final int LIMIT = 300;
    private static final int MIN = 40;
    private static final int LINES = 40;
    private static final int LONG_LINE = 80;

    private Excerpt() {}

    /** The page's own description when it says anything, else the article's first lines; null for no text at all. */
    public static String of(String described, String text) {
        String said = described == null ? "" : Characters.line(described, 2_000);
        if (said.length() < MIN || said.startsWith("{") || said.contains("://") && said.length() < 2 * MIN) {
            String first = firstLine(text);
            said = first.length() > said.length() ? first : said;
        }
        return said.isEmpty() ? null : cut(said);
    }

    private static String firstLine(String text) {
        int start = 0;
        for (int line = 1; start < text.length(); line++) {
            // the last that is looked at is all of the rest
            int end = line < LINES ? text.indexOf('\n', start) : -1;
            end = end < 0 ? text.length() : end;
            if (end - start > LONG_LINE) {
                return Characters.line(text.substring(start, end), 2_000);
            }
            start = end + 1;
        }
        return Characters.line(text, 2_000);
    }

    /** At the end of a sentence if there is one late enough, else at the end of a word. */
    private static String cut(String text) {
        if (text.length() <= LIMIT) {
            return text;
        }
        for (int i = LIMIT - 1; i > LIMIT / 2; i--) {
            if (".!?。！？".indexOf(text.charAt(i)) >= 0 && (text.charAt(i) > 255 || text.charAt(i + 1) == ' ')) {
                return text.substring(0, i + 1);
            }
        }
        int space = text.lastIndexOf(' ', LIMIT - 2);
        int end = space > LIMIT / 2 ? space : LIMIT - 2;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "…";
    }
}
