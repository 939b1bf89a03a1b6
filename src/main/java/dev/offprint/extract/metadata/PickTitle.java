package dev.offprint.extract.metadata;

import dev.offprint.extract.page.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The title without the names of site and section: what {@code <title>}, Open Graph, JSON-LD and the headings agree
 * on.
 */
final class PickTitle {

    private static final String SEPARATORS = "|-–—»·•:∙/<›~";
    private static final int LIMIT = 1_000;

    private final List<String> siteNames;
    private final PageHints hints;

    /** @param siteNames how the site calls itself, best first */
    PickTitle(List<String> siteNames, PageHints hints) {
        this.siteNames =
                siteNames.stream().map(PickTitle::key).filter(k -> !k.isEmpty()).toList();
        this.hints = hints;
    }

    /** The title; empty when the page has none at all. */
    String of(String headline, String ogTitle) {
        String whole = line(hints.head.title());
        String named = line(ogTitle != null ? ogTitle : headline);
        String heading = headingIn(whole.isEmpty() ? named : whole, headline, ogTitle);
        if (heading != null) {
            return heading;
        }
        String best = named.isEmpty() ? whole : named;
        if (best.isEmpty()) {
            return hints.h1.stream()
                    .map(PickTitle::line)
                    .filter(t -> !t.isEmpty())
                    .findFirst()
                    .orElse("");
        }
        return withoutSite(best);
    }

    /** An h1 that the page's title contains, or that one of the other titles repeats. */
    private String headingIn(String whole, String headline, String ogTitle) {
        List<String> shown = new ArrayList<>(hints.headlines);
        shown.addAll(hints.h1);
        String wholeKey = " " + key(whole) + " ";
        String best = null;
        for (String text : shown) {
            String heading = line(text);
            String k = key(heading);
            boolean told = k.equals(key(line(headline))) || k.equals(key(line(ogTitle)));
            boolean contained = wholeKey.contains(" " + k + " ")
                    && k.length() * 3 >= withoutSiteKey(whole).length();
            if (!k.isEmpty()
                    && !siteNames.contains(k)
                    && (told || contained)
                    && (best == null || heading.length() > best.length())) {
                best = heading;
            }
        }
        return best;
    }

    private String withoutSiteKey(String title) {
        return key(withoutSite(title));
    }

    /** Cuts site and section from either end. */
    String withoutSite(String title) {
        List<int[]> cuts = separators(title);
        if (cuts.isEmpty()) {
            return title;
        }
        String first = title.substring(0, cuts.get(0)[0]).strip();
        int[] lastCut = cuts.get(cuts.size() - 1);
        String last = title.substring(lastCut[1]).strip();
        if (isSite(last)) {
            return shorter(title.substring(0, lastCut[0]).strip(), title);
        }
        if (isSite(first)) {
            return shorter(title.substring(cuts.get(0)[1]).strip(), title);
        }
        return title;
    }

    /** What is left may itself end with a section or the site again: "Headline | World | Site". */
    private String shorter(String left, String whole) {
        if (left.isEmpty()) {
            return whole;
        }
        int bar = left.lastIndexOf(" | ");
        boolean section = bar > 0
                && key(left.substring(bar + 3)).split(" ").length <= 2
                && key(left.substring(0, bar)).split(" ").length >= 4;
        return section ? withoutSite(left.substring(0, bar).strip()) : withoutSite(left);
    }

    private boolean isSite(String part) {
        String k = key(part);
        if (k.isEmpty()) {
            return true;
        }
        String packed = k.replace(" ", "");
        for (String site : siteNames) {
            String packedSite = site.replace(" ", "");
            if (packed.equals(packedSite)
                    || (packed.length() > 3
                            && packedSite.length() > 3
                            && (packed.startsWith(packedSite) || packedSite.startsWith(packed)))) {
                return true;
            }
        }
        return false;
    }

    /** Where a separator with blanks around it (or a colon before one) stands, as start and end. */
    private static List<int[]> separators(String title) {
        List<int[]> found = new ArrayList<>();
        for (int i = 1; i < title.length() - 1; i++) {
            char c = title.charAt(i);
            boolean spaced = title.charAt(i - 1) == ' ' && title.charAt(i + 1) == ' ';
            if (SEPARATORS.indexOf(c) >= 0 && (spaced || c == '|' || (c == ':' && title.charAt(i + 1) == ' '))) {
                int end = c == ':' && title.charAt(i + 1) == ':' ? i + 2 : i + 1;
                found.add(new int[] {i, end});
                i = end;
            }
        }
        return found;
    }

    private static String line(String text) {
        String line = Characters.line(text, LIMIT);
        return line == null ? "" : line;
    }

    /** Letters and digits in lower case, single blanks between words: titles are compared by this. */
    static String key(String text) {
        StringBuilder out = new StringBuilder(text.length());
        String lower = text.toLowerCase(Locale.ROOT);
        boolean gap = false;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                if (gap && out.length() > 0) {
                    out.append(' ');
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
