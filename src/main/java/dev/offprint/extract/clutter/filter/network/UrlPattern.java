package dev.offprint.extract.clutter.filter.network;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;

/**
 * The address part of a network rule: {@code ||} and {@code |} as anchors, {@code *} for anything, {@code ^} for the
 * end of a name; or a regular expression between slashes, which runs in linear time. Letter case does not matter.
 */
final class UrlPattern {

    private final String text;
    /** The text before the first wildcard. */
    private final String beginning;

    private final boolean atHost;
    private final boolean atStart;
    private final boolean atEnd;
    private final Pattern expression;

    /** @throws IllegalArgumentException when an expression is not understood */
    UrlPattern(String rule) {
        if (rule.length() > 2 && rule.startsWith("/") && rule.endsWith("/")) {
            expression = Pattern.compile(rule.substring(1, rule.length() - 1), Pattern.CASE_INSENSITIVE);
            text = "";
            beginning = "";
            atHost = false;
            atStart = false;
            atEnd = false;
            return;
        }
        expression = null;
        atHost = rule.startsWith("||");
        atStart = !atHost && rule.startsWith("|");
        atEnd = rule.endsWith("|") && rule.length() > 2;
        text = rule.substring(atHost ? 2 : atStart ? 1 : 0, rule.length() - (atEnd ? 1 : 0))
                .toLowerCase(Locale.ROOT);
        beginning = text.split("[*^]", 2)[0];
    }

    /** The host that the pattern names in full at its beginning, or null: then any address may match. */
    String host() {
        if (!atHost) {
            return null;
        }
        int end = 0;
        while (end < text.length() && "/^*?:|".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean whole = end < text.length() && text.charAt(end) != '*' && text.indexOf('.') < end;
        return whole && end > 0 && text.indexOf('.') > 0 ? text.substring(0, end) : null;
    }

    /** Runs of characters that every matching address has, in lower case. */
    List<String> required() {
        return expression == null ? List.of(text.split("[*^]")) : RequiredText.of(expression.pattern());
    }

    /** @param address in lower case */
    boolean matches(String address) {
        if (expression != null) {
            return expression.matcher(address).find();
        }
        if (atStart) {
            return matchesAt(address, 0);
        }
        if (!atHost) {
            return matchesAnywhere(address);
        }
        int host = address.indexOf("//") + 2;
        int end = host;
        while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        for (int at = host; at > 0 && at < end; at = address.indexOf('.', at) + 1) {
            if (matchesAt(address, at)) {
                return true;
            }
        }
        return false;
    }

    /** Only where the text before the first wildcard stands. */
    private boolean matchesAnywhere(String address) {
        for (int at = address.indexOf(beginning); at >= 0; at = address.indexOf(beginning, at + 1)) {
            if (matchesAt(address, at)) {
                return true;
            }
            if (at == address.length()) {
                return false;
            }
        }
        return false;
    }

    /** Wildcards without recursion: on a mismatch the last star takes one character more. */
    private boolean matchesAt(String address, int start) {
        int at = start;
        int rule = 0;
        int star = -1;
        int resume = -1;
        while (true) {
            if (rule == text.length()) {
                if (!atEnd || at == address.length()) {
                    return true;
                }
            } else if (text.charAt(rule) == '*') {
                star = ++rule;
                resume = at;
                continue;
            } else if (at == address.length() && text.charAt(rule) == '^') {
                rule++;
                continue;
            } else if (at < address.length() && fits(text.charAt(rule), address.charAt(at))) {
                rule++;
                at++;
                continue;
            }
            if (star < 0 || resume >= address.length()) {
                return false;
            }
            rule = star;
            at = ++resume;
        }
    }

    private static boolean isToken(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '%';
    }

    private static boolean fits(char rule, char c) {
        return rule == c || rule == '^' && !(isToken(c) || c == '_' || c == '-' || c == '.' || c > 127);
    }
}
