package dev.offprint.extract.content;

import dev.offprint.extract.ledger.Kind;
import dev.offprint.extract.ledger.Ledger;
import dev.offprint.extract.ledger.Words;
import dev.offprint.extract.page.RuleFile;
import dev.offprint.extract.page.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Takes from an article on a product the rows of other products, which shops put under "Similar items" or "You may also
 * like": the heading and what follows up to the next heading of its rank.
 */
public final class CutOtherProducts {

    private static final String STEP = "content";
    private static final RuleFile RULES = RuleFile.read("content/other-products.txt");
    private static final Set<String> HEADINGS = RULES.set("headings");
    private static final List<String> BEGINNINGS = RULES.list("headings that begin");
    private static final Evaluator ALL_HEADINGS = Selector.evaluatorOf("h1, h2, h3, h4, h5, h6");
    /** Elements that shops write headings in when they do not mark them as such. */
    private static final Set<String> WRITTEN = Set.of("p", "div", "span", "strong");

    private static final Evaluator CARDS = Selector.evaluatorOf("a[href], img");

    private static final Pattern SIGNS_AT_THE_END = Pattern.compile("[^\\p{L}\\p{N}]+$");

    private static final int LONGEST_HEADING = 80;
    /** With less beside it the row is the page: a list of products, whatever its type was taken for. */
    private static final int FEWEST_WORDS_LEFT = 10;

    /** Bounds on the work for pages that nobody made for readers. */
    private static final int MOST_ROWS = 12;

    private static final int MOST_LEVELS = 12;

    private static final int LOWEST = 7;

    private CutOtherProducts() {}

    /**
     * @param content stays itself, and something stays in it
     * @return whether anything was taken
     */
    public static boolean apply(Element content, Ledger ledger) {
        List<Element> headings = headings(content);
        int rows = 0;
        boolean cut = false;
        for (Element heading : headings) {
            if (rows < MOST_ROWS && Walk.isWithin(heading, content)) {
                rows++;
                cut |= cut(row(heading, content), content, ledger);
            }
        }
        return cut;
    }

    /** The headings of other products, those first that are marked as headings. */
    private static List<Element> headings(Element content) {
        List<Element> headings = new ArrayList<>();
        List<Element> lines = new ArrayList<>();
        for (Element e : Walk.all(content)) {
            if (rank(e) < LOWEST) {
                if (isOfOthers(plain(e.text()))) {
                    headings.add(e);
                }
            } else if (WRITTEN.contains(e.normalName())
                    && e.firstElementChild() == null
                    && HEADINGS.contains(plain(e.ownText()))) {
                lines.add(e);
            }
        }
        headings.addAll(lines);
        return headings;
    }

    private static boolean cut(List<Element> row, Element content, Ledger ledger) {
        int words = row.stream().mapToInt(e -> Words.count(e.text())).sum();
        boolean cut = false;
        if (row.stream().anyMatch(CutOtherProducts::hasCards)
                && Words.count(content.text()) - words >= FEWEST_WORDS_LEFT) {
            for (Element e : row) {
                cut |= ledger.remove(e, STEP, Kind.RELATED, "other products");
            }
        }
        return cut;
    }

    /** More than a heading's "see all" beside it. */
    private static boolean hasCards(Element e) {
        return e.select(CARDS).size() > 1;
    }

    private static boolean isOfOthers(String plain) {
        return HEADINGS.contains(plain) || BEGINNINGS.stream().anyMatch(plain::startsWith);
    }

    /** A heading as it is compared; empty for what is too long to be one. */
    private static String plain(String text) {
        return text.length() > LONGEST_HEADING
                ? ""
                : SIGNS_AT_THE_END.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** The largest element that begins with the heading and has none of its rank besides, and what follows it. */
    private static List<Element> row(Element heading, Element content) {
        Element first = heading;
        Element up = heading.parent();
        for (int level = 0; level < MOST_LEVELS && up != content; level++) {
            if (!leads(heading, up) || hasRank(up, heading)) {
                break;
            }
            first = up;
            up = up.parent();
        }
        List<Element> row = new ArrayList<>(List.of(first));
        for (Element next = first.nextElementSibling(); next != null; next = next.nextElementSibling()) {
            if (hasCards(first) || hasRank(next, heading)) {
                break;
            }
            row.add(next);
        }
        return row;
    }

    /** Whether the first text of an element is the heading's. */
    private static boolean leads(Element heading, Element up) {
        Node n = up;
        while (n != null && !(n instanceof TextNode text && !text.isBlank())) {
            n = Walk.nextNode(n, up);
        }
        return n != null && Walk.isWithin(n, heading);
    }

    /** Whether an element holds another heading that is not below this one. */
    private static boolean hasRank(Element e, Element heading) {
        return e.select(ALL_HEADINGS).stream()
                .anyMatch(other -> other != heading && rank(other) <= rank(heading) && other.hasText());
    }

    /** 1 to 6 for a heading; a line that is written like one is below all of them. */
    private static int rank(Element e) {
        String name = e.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
                ? name.charAt(1) - '0'
                : LOWEST;
    }
}
