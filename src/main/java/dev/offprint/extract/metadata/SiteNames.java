package dev.offprint.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How a site calls itself, and how to take that out of a title. */
final class SiteNames {

    /** The part of a name that must be there for a longer or shorter form of it to count. */
    private static final double MOSTLY = 0.5;

    private static final String BARS = "|»·";
    private static final String DASHES = "-–—/";
    private static final int WORDS_LEFT = 3;

    /** What old forums (phpBB) put between their name and the title. */
    private static final Set<String> FRONTS =
            Set.of("view topic", "thema anzeigen", "afficher le sujet", "ver tema", "leggi argomento", "zobacz temat");

    private final List<String> packed = new ArrayList<>();

    SiteNames(Iterable<String> names) {
        for (String name : names) {
            String key = TitleKey.packed(name);
            if (key.length() > 1) {
                packed.add(key);
            }
        }
    }

    /** Whether this is a name of the site, perhaps a longer or shorter form of it. */
    boolean is(String part) {
        String key = TitleKey.packed(part);
        if (key.isEmpty()) {
            return true;
        }
        for (String name : packed) {
            boolean related = key.length() > 3 && name.length() > 3 && (key.startsWith(name) || name.startsWith(key));
            double ratio = Math.min(key.length(), name.length()) / (double) Math.max(key.length(), name.length());
            if (key.equals(name) || related && ratio >= MOSTLY) {
                return true;
            }
        }
        return false;
    }

    /** Whether the title begins with the site's name: then the rest of it is a motto. */
    boolean begins(String title) {
        TitleParts parts = TitleParts.of(title);
        return parts.size() > 1 && is(parts.from(0, 1));
    }

    /** Cuts the site's name from either end, as often as it is there. */
    String without(String title) {
        TitleParts parts = TitleParts.of(title);
        int last = parts.size() - 1;
        if (last == 0) {
            return title;
        }
        if (is(parts.from(last)) && parts.sign(last) != ':') {
            return without(parts.from(0, last));
        }
        String before = parts.from(0, 1);
        boolean exactly = packed.contains(TitleKey.packed(before));
        if (exactly || parts.sign(1) != ':' && is(before)) {
            return without(parts.from(1));
        }
        return title;
    }

    /**
     * As {@link #without}, and then the sections that stand behind bars, or words behind a dash or a slash.
     *
     * @param whole whether the title is known to have no end, so that a dash is one of its own
     */
    String withoutEnd(String title, boolean whole) {
        TitleParts parts = TitleParts.of(withoutFront(without(title)));
        int end = parts.size();
        while (end > 1) {
            char sign = parts.sign(end - 1);
            String left = parts.from(0, end - 1);
            boolean dash = DASHES.indexOf(sign) >= 0
                    && !whole
                    && TitleKey.words(left) >= WORDS_LEFT
                    && parts.from(end - 1, end).chars().anyMatch(Character::isLetter);
            if (left.isEmpty() || BARS.indexOf(sign) < 0 && !dash) {
                break;
            }
            end--;
        }
        return parts.from(0, end);
    }

    /** Without the sections that stand behind bars, as long as some words are left. */
    static String withoutSections(String heading) {
        int bar = heading.indexOf('|');
        String left = bar < 0 ? "" : heading.substring(0, bar).strip();
        return TitleKey.words(left) >= WORDS_LEFT ? left : heading;
    }

    private static String withoutFront(String title) {
        TitleParts parts = TitleParts.of(title);
        for (int i = 0; i < parts.size() - 1; i++) {
            if (FRONTS.contains(TitleKey.of(parts.from(i, i + 1)))) {
                return parts.from(i + 1);
            }
        }
        return title;
    }
}
