package dev.offprint.extract.metadata;

import dev.offprint.extract.page.RuleFile;
import dev.offprint.extract.page.Walk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the page itself shows of its title, authors and dates, with the head's tags: everything that metadata needs of
 * the document, gathered in one pass.
 */
final class PageHints {

    private static final RuleFile RULES = RuleFile.read("metadata/hints.txt");
    private static final NameParts PARTS = new NameParts(List.of(
            RULES.list("class parts of a byline"),
            RULES.list("class parts of a date"),
            RULES.list("class parts of another article")));
    private static final int BYLINE = 1;
    private static final int DATE = 1 << 1;
    private static final int ASIDE = 1 << 2;
    private static final List<String> AUTHOR_PATHS = RULES.list("parts of an author's address");
    private static final Set<String> POSTERS = RULES.set("classes of the name of who posted");
    private static final int POSTER = 1 << 3;
    private static final int ENOUGH = 40;

    final HeadTags head = new HeadTags();
    final List<String> h1 = new ArrayList<>();
    /** Headings that lead to the front page are the site's name. */
    final List<String> siteHeadings = new ArrayList<>();

    final List<String> headlines = new ArrayList<>();
    /** Elements marked as the author by microdata or {@code rel}, then those by class. */
    final List<Element> authorsByMarkup = new ArrayList<>();

    final List<Element> authorsByLink = new ArrayList<>();
    final List<Element> authorsByClass = new ArrayList<>();
    final List<Element> dated = new ArrayList<>();
    final List<Element> datesByClass = new ArrayList<>();
    String nextPage;
    /** Who posted first, as forums note it for their scripts; or null. */
    String poster;
    /** The first name of one who posted, by its class; and how many there are. */
    String posterByClass;

    int posters;

    private final Map<String, Integer> byClasses = new HashMap<>();
    private Document doc;
    private List<String> nearTitle;

    static PageHints of(Document doc) {
        PageHints hints = new PageHints();
        hints.doc = doc;
        for (Element e = doc.firstElementChild(); e != null; e = Walk.next(e)) {
            hints.note(e);
        }
        return hints;
    }

    /** See {@link NearTitle}; asked for only where nothing better says who and when. */
    List<String> nearTitle() {
        if (nearTitle == null) {
            // near to nothing, where there is no heading at all
            nearTitle = h1.isEmpty() && siteHeadings.isEmpty() ? List.of() : NearTitle.texts(doc);
        }
        return nearTitle;
    }

    private void note(Element e) {
        head.note(e);
        String name = e.normalName();
        if (name.equals("h1") && h1.size() < ENOUGH) {
            (isLinkToFront(e) ? siteHeadings : h1).add(withoutPermalink(e.text()));
        } else if (name.equals("time") && dated.size() < ENOUGH) {
            dated.add(e);
        } else if (name.equals("a")) {
            noteLink(e);
        }
        if (e.attributesSize() > 0) {
            noteAttributes(e);
        }
    }

    private static boolean isLinkToFront(Element heading) {
        Element link = heading.selectFirst("a");
        return link != null
                && (link.attr("href").equals("/") || link.attr("rel").equals("home"));
    }

    private static String withoutPermalink(String heading) {
        return heading.endsWith("¶") || heading.endsWith("#")
                ? heading.substring(0, heading.length() - 1).strip()
                : heading;
    }

    private void noteLink(Element e) {
        String rel = e.attr("rel");
        if (rel.equalsIgnoreCase("author") && authorsByMarkup.size() < ENOUGH) {
            authorsByMarkup.add(e);
        } else if (authorsByLink.size() < ENOUGH && containsAny(e.attr("href"), AUTHOR_PATHS)) {
            authorsByLink.add(e);
        } else if (nextPage == null && rel.equalsIgnoreCase("next")) {
            nextPage = e.attr("href");
        }
    }

    private void noteAttributes(Element e) {
        String property = e.attributes().get("itemprop");
        if (!property.isEmpty()) {
            switch (property) {
                case "author", "creator" -> authorsByMarkup.add(e);
                case "headline" -> headlines.add(e.hasAttr("content") ? e.attr("content") : e.text());
                case "datePublished", "dateModified", "dateCreated" -> dated.add(e);
                default -> {
                    // not ours
                }
            }
        }
        String classes = e.attributes().get("class").trim();
        if (poster == null && (classes.contains("message") || classes.contains("question"))) {
            String name = e.attr("data-author");
            poster = name.isEmpty() ? e.attr("data-author-username") : name;
            poster = poster.isEmpty() ? null : poster;
        }
        if (classes.length() > 3 && classes.length() < 400) {
            int sorts = sorts(classes, e.id());
            if ((sorts & (BYLINE | ASIDE)) == BYLINE && authorsByClass.size() < ENOUGH) {
                authorsByClass.add(e);
            }
            if ((sorts & POSTER) != 0) {
                posterByClass = posters++ == 0 ? e.text() : posterByClass;
            }
            if ((sorts & (DATE | ASIDE)) == DATE && datesByClass.size() < ENOUGH) {
                datesByClass.add(e);
            }
        }
    }

    /** What an element's names make of it. Pages repeat their classes far more often than not; ids they do not. */
    private int sorts(String classes, String id) {
        return byClasses.computeIfAbsent(classes, PageHints::sorts) | (id.isEmpty() ? 0 : sorts(id));
    }

    private static int sorts(String names) {
        int sorts = PARTS.in(names);
        for (String name : names.toLowerCase(Locale.ROOT).split(" ")) {
            sorts |= POSTERS.contains(name) ? POSTER : 0;
        }
        return sorts;
    }

    private static boolean containsAny(String text, Iterable<String> parts) {
        for (String part : parts) {
            if (text.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
