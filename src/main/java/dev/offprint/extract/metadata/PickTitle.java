package dev.offprint.extract.metadata;

import dev.offprint.extract.page.Characters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The title: the heading that the reader saw, when the page's other titles speak of the same thing; else Open Graph,
 * JSON-LD or {@code <title>} without the names of site and section.
 */
final class PickTitle {

    private static final int LIMIT = 1_000;
    /** Which share of a heading's words one of the other titles must repeat. */
    private static final double SAME_THING = 0.5;

    private final SiteNames site;
    private final PageHints hints;

    PickTitle(SiteNames site, PageHints hints) {
        this.site = site;
        this.hints = hints;
    }

    /** The title; empty when the page has none at all. */
    String of(String headline, String ogTitle) {
        String whole = line(hints.head.title());
        List<String> told = Stream.of(line(ogTitle), line(headline), whole)
                .filter(title -> !title.isEmpty())
                .toList();
        List<String> shown = shown();
        String heading = bestHeading(shown, told, line(ogTitle), line(headline));
        if (heading != null && !isOnlyTheEnd(heading, whole)) {
            return heading;
        }
        if (told.isEmpty() || told.size() == 1 && site.begins(whole) && shown.size() == 1) {
            return shown.isEmpty() ? whole : shown.get(0);
        }
        return site.withoutEnd(told.get(0));
    }

    private List<String> shown() {
        List<String> shown = new ArrayList<>();
        Stream.concat(hints.headlines.stream(), hints.h1.stream())
                .map(PickTitle::line)
                .forEach(text -> {
                    String heading = site.without(text);
                    if (!TitleKey.of(heading).isEmpty() && !site.is(heading)) {
                        shown.add(heading);
                    }
                });
        return shown;
    }

    private static String bestHeading(List<String> shown, List<String> told, String ogTitle, String headline) {
        String best = null;
        double bestShare = SAME_THING - 0.001;
        for (String heading : shown) {
            double share = 0;
            for (String title : told) {
                share = Math.max(share, sharedWords(heading, title));
            }
            String key = TitleKey.of(heading);
            share = told.stream().map(TitleKey::of).anyMatch(t -> key.startsWith(t) && t.indexOf(' ') > 0) ? 1 : share;
            share = key.equals(TitleKey.of(ogTitle)) || key.equals(TitleKey.of(headline)) ? 2 : share;
            if (share > bestShare) {
                best = heading;
                bestShare = share;
            }
        }
        return best;
    }

    private static double sharedWords(String heading, String title) {
        Set<String> words = words(heading);
        Set<String> others = words(title);
        long shared = words.stream().filter(others::contains).count();
        return words.isEmpty() ? 0 : shared / (double) words.size();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(TitleKey.of(text).split(" ")));
    }

    /** A book's or a blog's name is the h1 of every page and stands behind the page's own title. */
    private static boolean isOnlyTheEnd(String heading, String whole) {
        String key = TitleKey.of(heading);
        for (int[] cut : SiteNames.separators(whole)) {
            String last = whole.substring(cut[1]);
            String first = whole.substring(0, cut[0]);
            if (TitleKey.of(last).equals(key) && TitleKey.of(first).indexOf(' ') > 0) {
                return true;
            }
        }
        return false;
    }

    static String line(String text) {
        String line = Characters.line(text, LIMIT);
        return line == null ? "" : line;
    }
}
