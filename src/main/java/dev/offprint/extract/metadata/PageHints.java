package dev.offprint.extract.metadata;

import dev.offprint.extract.page.RuleFile;
import dev.offprint.extract.page.Walk;
import dev.offprint.extract.skeleton.Key;
import dev.offprint.extract.skeleton.Skeleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    private static final NameParts PARTS = new NameParts(
            List.of(
                    RULES.list("class parts of a byline"),
                    RULES.list("class parts of a date"),
                    RULES.list("class parts of another article"),
                    RULES.list("class parts of a post in a thread")),
            RULES.list("classes of the name of who posted"));
    private static final int LINK = 1;
    private static final int HEADING = 2;
    private static final int TIME = 3;
    private static final int OF_HEAD = 4;

    private static final int BYLINE = 1;
    private static final int DATE = 1 << 1;
    private static final int ASIDE = 1 << 2;
    private static final int THREAD = 1 << 3;
    private static final int POSTER = 1 << 4;
    /** Long enough to be a name that says something. */
    private static final int NAMED = 1 << 5;

    private static final Set<String> NAVIGATION = Set.of("navigation", "menubar", "banner");

    private static final int ENOUGH = 40;
    private static final int SHORTEST_CLASSES = 4;
    private static final int LONGEST_CLASSES = 400;

    final HeadTags head = new HeadTags();
    final List<String> h1 = new ArrayList<>();
    /** Headings that lead to the front page are the site's name. */
    final List<String> siteHeadings = new ArrayList<>();

    final List<String> headlines = new ArrayList<>();
    /** What is marked as the headline where nobody sees it. */
    String toldHeadline;

    /** Elements marked as the author by microdata or {@code rel}, then those by class. */
    final List<Element> authorsByMarkup = new ArrayList<>();

    /** The first that is marked as the author of a comment or an answer; or null. */
    Element answerer;

    final List<Element> authorsByClass = new ArrayList<>();
    final List<Element> dated = new ArrayList<>();
    final List<Element> datesByClass = new ArrayList<>();
    String nextPage;
    final Posters posters = new Posters();
    private final Skeleton page;
    private List<String> nearTitle;

    private PageHints(Skeleton page) {
        this.page = page;
    }

    static PageHints of(Skeleton page) {
        PageHints hints = new PageHints(page);
        int[] tags = page.ofTags(PageHints::sort);
        int[] saidByClasses = said(page);
        for (int i = 0; i < page.size(); i++) {
            if (page.isGone(i)) {
                continue;
            }
            switch (tags[page.tag(i)]) {
                case LINK -> hints.noteLink(i);
                case HEADING -> hints.noteHeading(page.element(i));
                case TIME -> hints.noteTime(page.element(i));
                case OF_HEAD -> hints.head.note(page.element(i));
                default -> {
                    // known by its attributes alone
                }
            }
            if (page.has(i, Key.ITEMPROP)) {
                hints.noteProperty(page.element(i));
            }
            int said = saidByClasses[page.classes(i)];
            if ((said & NAMED) != 0 && page.has(i, Key.ID)) {
                said |= PARTS.in(page.id(i)) & ~THREAD;
            }
            if ((said & ~NAMED) != 0) {
                hints.noteNames(page.element(i), said);
            }
        }
        return hints;
    }

    private static int sort(String tag) {
        return switch (tag) {
            case "a" -> LINK;
            case "h1" -> HEADING;
            case "time" -> TIME;
            case "link", "meta", "script", "title" -> OF_HEAD;
            default -> 0;
        };
    }

    /** See {@link NearTitle}; asked for only where nothing better says who and when. */
    List<String> nearTitle() {
        if (nearTitle == null) {
            // near to nothing, where there is no heading at all
            nearTitle = h1.isEmpty() && siteHeadings.isEmpty() ? List.of() : NearTitle.texts(page);
        }
        return nearTitle;
    }

    /** Links to what is by its address an author's page. */
    List<Element> authorsByLink() {
        List<Element> found = new ArrayList<>();
        for (int i : page.named("a")) {
            if (found.size() < ENOUGH && !rel(i).equalsIgnoreCase("author") && isAuthors(page.attribute(i, "href"))) {
                found.add(page.element(i));
            }
        }
        return found;
    }

    private String rel(int link) {
        return page.has(link, Key.NAMING) ? page.attribute(link, "rel") : "";
    }

    private void noteHeading(Element e) {
        if (h1.size() < ENOUGH) {
            (isLinkToFront(e) ? siteHeadings : h1).add(withoutPermalink(e.text()));
        }
    }

    private void noteTime(Element e) {
        if (dated.size() < ENOUGH) {
            dated.add(e);
        }
    }

    private static boolean isLinkToFront(Element heading) {
        Element link = Walk.first(heading, "a");
        return link != null
                && (link.attr("href").equals("/") || link.attr("rel").equals("home"));
    }

    private static String withoutPermalink(String heading) {
        return heading.endsWith("¶") || heading.endsWith("#")
                ? heading.substring(0, heading.length() - 1).strip()
                : heading;
    }

    private void noteLink(int i) {
        String rel = rel(i);
        if (rel.equalsIgnoreCase("author") && authorsByMarkup.size() < ENOUGH) {
            authorsByMarkup.add(page.element(i));
        } else if (nextPage == null && rel.equalsIgnoreCase("next") && !isAuthors(page.attribute(i, "href"))) {
            nextPage = page.attribute(i, "href");
        }
    }

    private void noteProperty(Element e) {
        switch (e.attr("itemprop")) {
            case "author", "creator" -> noteAuthor(e);
            case "headline" -> noteHeadline(e);
            case "datePublished", "dateModified", "dateCreated" -> dated.add(e);
            default -> {
                // not ours
            }
        }
    }

    private void noteAuthor(Element e) {
        if (!Answers.hold(e)) {
            authorsByMarkup.add(e);
        } else if (answerer == null) {
            answerer = e;
        }
    }

    private void noteHeadline(Element e) {
        if (!e.hasAttr("content")) {
            headlines.add(e.text());
        } else if (toldHeadline == null) {
            toldHeadline = e.attr("content");
        }
    }

    private void noteNames(Element e, int said) {
        if ((said & THREAD) != 0) {
            posters.notePost(e, !authorsByMarkup.isEmpty());
        }
        if ((said & (BYLINE | ASIDE)) == BYLINE && authorsByClass.size() < ENOUGH) {
            authorsByClass.add(e);
        }
        if ((said & POSTER) != 0 && !isOfReader(e)) {
            posters.noteName(e, !authorsByMarkup.isEmpty());
        }
        if ((said & (DATE | ASIDE)) == DATE && datesByClass.size() < ENOUGH) {
            datesByClass.add(e);
        }
    }

    /** The name in a page's own navigation is that of who is signed in. */
    private static boolean isOfReader(Element name) {
        return Walk.isWithin(name, up -> up.nameIs("nav") || NAVIGATION.contains(up.attr("role")));
    }

    /** For each class attribute what it says of its elements. */
    private static int[] said(Skeleton page) {
        int[] said = page.names().bits(PARTS::in);
        for (int classes = 0; classes < said.length; classes++) {
            int length = page.classNames(classes).trim().length();
            if (length >= LONGEST_CLASSES) {
                said[classes] &= THREAD;
            } else {
                said[classes] = length < SHORTEST_CLASSES ? 0 : said[classes] | NAMED;
            }
        }
        return said;
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
}
