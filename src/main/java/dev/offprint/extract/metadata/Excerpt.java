package dev.offprint.extract.metadata;

import dev.offprint.extract.page.Characters;

/** One or two sentences that say what an article is about. */
public final class Excerpt {

    static final int LIMIT = 300;
    private static final int MIN = 40;

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
        for (String line : text.split("\n", 40)) {
            if (line.length() > 80) {
                return Characters.line(line, 2_000);
            }
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
