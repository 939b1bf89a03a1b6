package dev.offprint.extract.metadata;

import dev.offprint.extract.page.RuleFile;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the page itself shows of its title, authors and dates, with the head's tags: everything that metadata needs of
 * the document, gathered in one pass.
 */
final class PageHints {

    private static final RuleFile RULES = RuleFile.read("metadata/hints.txt");
    private static final List<String> AUTHOR_PATHS = RULES.list("parts of an author's address");
    /** A bit for the letter behind the slash that an author's address begins with, counted modulo 64. */
    private static final long AUTHOR_LETTERS =
            AUTHOR_PATHS.stream().mapToLong(path -> 1L << path.charAt(1)).reduce(0, (a, b) -> a | b);

    private static final List<String> THREADS = RULES.list("class parts of a post in a thread");
    private static final NameParts PARTS = new NameParts(
            List.of(
                    RULES.list("class parts of a byline"),
                    RULES.list("class parts of a date"),
                    RULES.list("class parts of another article"),
                    THREADS),
            RULES.list("classes of the name of who posted"));
    private static final int BYLINE = 1;
    private static final int DATE = 1 << 1;
    private static final int ASIDE = 1 << 2;
    private static final int THREAD = 1 << 3;
    private static final int POSTER = 1 << 4;
    private static final int ENOUGH = 40;
    private static final int LONGEST_CLASSES = 400;
    private static final int KNOWN = 1 << 8;

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
    private Element posterByClass;

    private int posters;

    /** The classes seen of late, as pages repeat theirs far more often than not, and what they say. */
    private final String[] known = new String[KNOWN];

    private final int[] sorts = new int[KNOWN];
    private Document doc;
    private List<String> nearTitle;

    static PageHints of(Document doc) {
        PageHints hints = new PageHints();
        hints.doc = doc;
        hints.noteWithin(doc);
        return hints;
    }

    /** Recursion is safe: the parser caps the depth of a page. */
    private void noteWithin(Element parent) {
        for (int i = 0, n = parent.childNodeSize(); i < n; i++) {
            if (parent.childNode(i) instanceof Element e) {
                note(e);
                noteWithin(e);
            }
        }
    }

    /** See {@link NearTitle}; asked for only where nothing better says who and when. */
    List<String> nearTitle() {
        if (nearTitle == null) {
            // near to nothing, where there is no heading at all
            nearTitle = h1.isEmpty() && siteHeadings.isEmpty() ? List.of() : NearTitle.texts(doc);
        }
        return nearTitle;
    }

    /** The name of the first who posted by their class, where that is done more than once; or null. */
    String posterByClass() {
        return posters > 1 ? posterByClass.text() : null;
    }

    private void note(Element e) {
        switch (e.normalName()) {
            case "meta", "link", "title", "script" -> head.note(e);
            case "h1" -> {
                if (h1.size() < ENOUGH) {
                    (isLinkToFront(e) ? siteHeadings : h1).add(withoutPermalink(e.text()));
                }
            }
            case "time" -> {
                if (dated.size() < ENOUGH) {
                    dated.add(e);
                }
            }
            case "a" -> noteLink(e);
            default -> {
                // known by its attributes alone
            }
        }
        if (e.attributesSize() > 0) {
            noteAttributes(e);
        }
    }

    private static boolean isLinkToFront(Element heading) {
        Element link = Inside.named(heading, "a");
        return link != null
                && (link.attr("href").equals("/") || link.attr("rel").equals("home"));
    }

    private static String withoutPermalink(String heading) {
        return heading.endsWith("¶") || heading.endsWith("#")
                ? heading.substring(0, heading.length() - 1).strip()
                : heading;
    }

    private void noteLink(Element e) {
        if (e.attributesSize() == 0) {
            return;
        }
        String rel = e.attributes().get("rel");
        String href = e.attributes().get("href");
        if (rel.equalsIgnoreCase("author") && authorsByMarkup.size() < ENOUGH) {
            authorsByMarkup.add(e);
        } else if (authorsByLink.size() < ENOUGH && isAuthors(href)) {
            authorsByLink.add(e);
        } else if (nextPage == null && rel.equalsIgnoreCase("next")) {
            nextPage = href;
        }
    }

    private void noteAttributes(Element e) {
        Attributes attributes = e.attributes();
        String property = attributes.get("itemprop");
        if (!property.isEmpty()) {
            noteProperty(e, property);
        }
        String classes = attributes.get("class").trim();
        if (classes.length() > 3) {
            noteClasses(e, classes);
        }
    }

    private void noteProperty(Element e, String property) {
        switch (property) {
            case "author", "creator" -> authorsByMarkup.add(e);
            case "headline" -> headlines.add(e.hasAttr("content") ? e.attr("content") : e.text());
            case "datePublished", "dateModified", "dateCreated" -> dated.add(e);
            default -> {
                // not ours
            }
        }
    }

    private void noteClasses(Element e, String classes) {
        int named = sorts(classes);
        if (poster == null && (named & THREAD) != 0 && containsAny(classes, THREADS)) {
            String name = e.attr("data-author");
            poster = name.isEmpty() ? e.attr("data-author-username") : name;
            poster = poster.isEmpty() ? null : poster;
        }
        if (classes.length() >= LONGEST_CLASSES) {
            return;
        }
        String id = e.attributes().get("id");
        named |= id.isEmpty() ? 0 : PARTS.in(id);
        if ((named & (BYLINE | ASIDE)) == BYLINE && authorsByClass.size() < ENOUGH) {
            authorsByClass.add(e);
        }
        if ((named & POSTER) != 0) {
            posterByClass = posters++ == 0 ? e : posterByClass;
        }
        if ((named & (DATE | ASIDE)) == DATE && datesByClass.size() < ENOUGH) {
            datesByClass.add(e);
        }
    }

    private int sorts(String classes) {
        int n = classes.length();
        int slot = (n * 37 + classes.charAt(n / 2) * 11 + classes.charAt(n - 1) * 3 + classes.charAt(0)) & KNOWN - 1;
        if (!classes.equals(known[slot])) {
            known[slot] = classes;
            sorts[slot] = PARTS.in(classes);
        }
        return sorts[slot];
    }

    private static boolean isAuthors(String href) {
        int last = href.length() - 1;
        for (int i = href.indexOf('/'); i >= 0 && i < last; i = href.indexOf('/', i + 1)) {
            if ((AUTHOR_LETTERS >>> href.charAt(i + 1) & 1) != 0) {
                for (String path : AUTHOR_PATHS) {
                    if (href.startsWith(path, i)) {
                        return true;
                    }
                }
            }
        }
        return false;
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
