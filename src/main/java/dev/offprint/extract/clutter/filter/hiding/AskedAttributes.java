package dev.offprint.extract.clutter.filter.hiding;

import dev.offprint.extract.plain.Asked;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The attributes that selectors name anywhere. */
final class AskedAttributes {

    private static final String ABSOLUTE = "abs:";

    private final Set<String> names = new HashSet<>();
    /** Whether a selector asks for attributes in a way of which the names are not known, or for scripts or comments. */
    private boolean any;
    /** Whether a selector asks for elements in which there is nothing at all. */
    private boolean empty;

    /** Takes what looks like an attribute's name for one, in strings too: a name too many does no harm. */
    void add(String selector) {
        for (int at = selector.indexOf('['); at >= 0; at = selector.indexOf('[', at + 1)) {
            int from = at + 1;
            while (from < selector.length() && selector.charAt(from) <= ' ') {
                from++;
            }
            int end = from;
            while (end < selector.length() && isNamed(selector.charAt(end))) {
                end++;
            }
            String name = selector.substring(from, end).toLowerCase(Locale.ROOT);
            names.add(name.startsWith(ABSOLUTE) ? name.substring(ABSOLUTE.length()) : name);
            any |= end == from || end < selector.length() && isOdd(selector.charAt(end));
        }
        String lower = selector.toLowerCase(Locale.ROOT);
        any |= lower.contains("::") || lower.contains(":containsdata");
        empty |= lower.contains(":empty") || lower.contains(":blank");
    }

    private static boolean isNamed(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':' || c == '.';
    }

    /** An escape, a namespace, or another name than is known here. */
    private static boolean isOdd(char c) {
        return !(c <= ' ' || "]=~^$*!|\"'".indexOf(c) >= 0);
    }

    Asked all() {
        return any ? Asked.EVERYTHING : Asked.also(names, empty);
    }
}
