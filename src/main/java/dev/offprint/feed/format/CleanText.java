package dev.offprint.feed.format;

/**
 * Text that any XML 1.0 and JSON parser takes: characters outside the production {@code Char} of XML 1.0 are dropped,
 * half surrogate pairs become U+FFFD.
 */
final class CleanText {

    private CleanText() {}

    /** Null stays null. */
    static String of(String text) {
        if (text == null || text.chars().allMatch(c -> c >= ' ' && c < 0xD800 || c == '\n')) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c >= 0xD800 && c <= 0xDFFF) {
                clean.append('\uFFFD');
            } else if (isLegal(c)) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xFFFD || c >= 0x10000;
    }
}
