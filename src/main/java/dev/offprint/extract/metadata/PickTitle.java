package dev.offprint.extract.metadata;

import dev.offprint.extract.page.Characters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    /** A wording of the title with what it is compared by. */
    private record Wording(String text, String key, Set<String> words) {

        static Wording of(String text) {
            String key = TitleKey.of(text);
            return new Wording(text, key, new HashSet<>(Arrays.asList(key.split(" "))));
        }

        /** How like a heading of the page is to this: which share of its words is here, or 1 if it begins so. */
        double likeness(Wording heading) {
            if (heading.key.startsWith(key) && key.indexOf(' ') > 0) {
                return 1;
            }
            int shared = 0;
            for (String word : heading.words) {
                shared += words.contains(word) ? 1 : 0;
            }
            return shared / (double) heading.words.size();
        }
    }

    /** The title; empty when the page has none at all. */
    String of(String headline, String ogTitle) {
        String whole = line(hints.head.title());
        List<Wording> told = new ArrayList<>();
        for (String title : new String[] {line(ogTitle), line(headline), whole}) {
            if (!title.isEmpty()) {
                told.add(Wording.of(title));
            }
        }
        List<String> shown = shown();
        String heading = bestHeading(shown, told, line(ogTitle), line(headline));
        if (heading != null && !isOnlyTheEnd(heading, whole)) {
            return heading;
        }
        if (told.isEmpty() || told.size() == 1 && site.begins(whole) && shown.size() == 1) {
            return shown.isEmpty() ? whole : shown.get(0);
        }
        return site.withoutEnd(told.get(0).text);
    }

    private List<String> shown() {
        List<String> shown = new ArrayList<>();
        for (List<String> headings : List.of(hints.headlines, hints.h1)) {
            for (String text : headings) {
                String heading = site.without(line(text));
                if (!TitleKey.of(heading).isEmpty() && !site.is(heading)) {
                    shown.add(heading);
                }
            }
        }
        return shown;
    }

    private static String bestHeading(List<String> shown, List<Wording> told, String ogTitle, String headline) {
        String best = null;
        double bestShare = SAME_THING - 0.001;
        for (String text : shown) {
            Wording heading = Wording.of(text);
            double share = 0;
            for (Wording title : told) {
                boolean same =
                        heading.key.equals(title.key) && (title.text.equals(ogTitle) || title.text.equals(headline));
                share = Math.max(share, same ? 2 : title.likeness(heading));
            }
            if (share > bestShare) {
                best = text;
                bestShare = share;
            }
        }
        return best;
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
