package dev.offprint.extract.clutter.filter.hiding;

import java.util.Locale;
import java.util.Set;

/**
 * Brings a selector to what jsoup parses alike in all of its query modes: words in attributes, which its older mode
 * takes for regular expressions, and flags on letter case. Refuses what would need a regular expression that can
 * backtrack, and what a static page does not have.
 */
final class SelectorRewriter {

    private static final Set<String> UNKNOWN = Set.of(
            ":matches(",
            ":matchesown(",
            ":matcheswholetext(",
            ":matcheswholeowntext(",
            ":xpath(",
            ":matches-css",
            ":matches-attr",
            ":matches-prop",
            ":others(",
            ":shadow(",
            ":watch-attr(",
            ":remove(",
            ":remove-attr(",
            ":remove-class(",
            ":style(",
            ":-abp-properties(",
            ":if(",
            ":if-not(",
            ":before",
            ":after",
            ":hover",
            ":where(");

    private SelectorRewriter() {}

    /** @throws IllegalArgumentException when the selector asks for what is not supported */
    static String rewrite(String selector) {
        String lower = selector.toLowerCase(Locale.ROOT);
        for (String unknown : UNKNOWN) {
            if (lower.contains(unknown)) {
                throw new IllegalArgumentException("not supported: " + unknown);
            }
        }
        if (lower.indexOf('[') < 0) {
            return selector;
        }
        StringBuilder css = new StringBuilder(selector.length() + 16);
        for (int at = 0; at < selector.length(); ) {
            char c = selector.charAt(at);
            int end = c == '[' || c == '"' || c == '\'' ? SelectorText.close(selector, at) : at + 1;
            String piece = selector.substring(at, end);
            css.append(c == '[' ? attribute(piece) : piece);
            at = end;
        }
        return css.toString();
    }

    private static String attribute(String test) {
        String inner = test.substring(1, Math.max(1, test.length() - 1)).strip();
        if (SelectorText.hasCaseFlag(inner)) {
            inner = inner.substring(0, inner.length() - 1).strip();
        }
        if (inner.startsWith("^") || inner.startsWith("*")) {
            throw new IllegalArgumentException("not supported: " + test);
        }
        int words = inner.indexOf("~=");
        if (words < 0) {
            return "[" + inner + "]";
        }
        String name = inner.substring(0, words).strip();
        String word = SelectorText.unquoted(inner.substring(words + 2)).replace("\"", "\\\"");
        return String.format(
                Locale.ROOT, ":is([%1$s=\"%2$s\"],[%1$s^=\"%2$s \"],[%1$s$=\" %2$s\"],[%1$s*=\" %2$s \"])", name, word);
    }
}
