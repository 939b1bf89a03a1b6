package dev.offprint.extract.metadata;

import dev.offprint.extract.page.Characters;
import java.util.ArrayList;
import java.util.List;

/**
 * The title: the heading that the reader saw, when the page's other titles speak of the same thing; else Open Graph,
 * JSON-LD or {@code <title>} without the names of site and section.
 */
final class PickTitle {

    private static final int LIMIT = 1_000;
    /** Which share of a heading's words one of the other titles must repeat. */
    private static final double SAME_THING = 0.5;

    private static final int WORDS_OF_A_LABEL = 2;

    private final SiteNames site;
    private final PageHints hints;

    PickTitle(SiteNames site, PageHints hints) {
        this.site = site;
        this.hints = hints;
    }

    /** The title; empty when the page has none at all. */
    String of(String headline, String ogTitle) {
        String whole = line(hints.head.title());
        TitleParts parts = TitleParts.of(whole);
        List<TitleWording> named = new ArrayList<>();
        add(named, line(ogTitle));
        add(named, line(headline));
        List<TitleWording> told = new ArrayList<>(named);
        add(told, whole);
        add(told, line(hints.toldHeadline));
        List<String> shown = shown(told);
        String heading = bestHeading(shown, named, told, parts);
        if (heading != null) {
            return heading;
        }
        if (told.isEmpty() || told.size() == 1 && site.begins(whole) && shown.size() == 1) {
            return shown.isEmpty() ? whole : shown.get(0);
        }
        String title = told.get(0).text();
        return site.withoutEnd(title, parts.beginWith(title));
    }

    private static void add(List<TitleWording> wordings, String title) {
        if (!title.isEmpty()) {
            wordings.add(TitleWording.of(title));
        }
    }

    private List<String> shown(List<TitleWording> told) {
        List<String> shown = new ArrayList<>();
        for (List<String> headings : List.of(hints.headlines, hints.h1)) {
            for (String text : headings) {
                String heading = SiteNames.withoutSections(site.without(withoutLabel(line(text), told)));
                if (!TitleKey.of(heading).isEmpty() && !site.is(heading)) {
                    shown.add(heading);
                }
            }
        }
        return shown;
    }

    /** A forum calls it "Thread: …", a magazine "Blog: …", where the page's other titles begin with what it is. */
    private static String withoutLabel(String heading, List<TitleWording> told) {
        TitleParts parts = TitleParts.of(heading);
        if (parts.size() < 2 || TitleKey.words(parts.from(0, 1)) > WORDS_OF_A_LABEL) {
            return heading;
        }
        String rest = parts.from(1);
        String key = TitleKey.of(rest);
        return key.indexOf(' ') > 0 && told.stream().anyMatch(title -> title.begins(key)) ? rest : heading;
    }

    private String bestHeading(
            List<String> shown, List<TitleWording> named, List<TitleWording> told, TitleParts whole) {
        String best = null;
        double bestShare = SAME_THING - 0.001;
        for (String text : shown) {
            TitleWording heading = TitleWording.of(text);
            double share = 0;
            for (TitleWording title : told) {
                share = Math.max(share, title.likeness(heading));
            }
            for (TitleWording title : named) {
                share = title.key().equals(heading.key()) ? 2 : share;
            }
            if (share > bestShare && !isOfTheSite(heading, named, whole)) {
                best = text;
                bestShare = share;
            }
        }
        return best;
    }

    /** A book's or a blog's name is the h1 of every page, and stands behind or before the page's own title. */
    private boolean isOfTheSite(TitleWording heading, List<TitleWording> named, TitleParts whole) {
        if (whole.endWith(heading.key())) {
            return true;
        }
        if (whole.size() == 1 || !TitleKey.of(whole.from(0, 1)).equals(heading.key())) {
            return false;
        }
        String rest = whole.from(1);
        String key = TitleKey.of(rest);
        return !site.is(rest) && named.stream().anyMatch(title -> title.key().equals(key));
    }

    static String line(String text) {
        String line = Characters.line(text, LIMIT);
        return line == null ? "" : line;
    }
}
