package dev.offprint.extract.markup;

import dev.offprint.extract.page.Walk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Drops the title where the article repeats it and nests the headings rightly: the highest is {@code h2} (the title is
 * the page's own {@code h1}), and none skips a level.
 */
public final class TidyHeadings {

    /** Only the beginning of an article repeats its title. */
    private static final int FIRST_BLOCKS = 8;

    private static final int LONGEST_KEY = 300;
    private static final int LEVELS = 6;
    private static final Set<String> MORE_THAN_WORDS = Set.of("img", "pre", "table", "ul", "ol");
    private static final Set<String> IMAGE = Set.of("img");
    private static final Set<String> PERMALINKS = Set.of("", "\u200b", "#", "¶", "§", "∞", "🔗", "link");

    /** @param headlines the wordings of the title that the page uses; the first is the title shown */
    public void apply(Element article, List<String> headlines) {
        List<Element> headings = new ArrayList<>();
        List<Element> links = new ArrayList<>(0);
        for (Element e = article; e != null; e = Walk.next(e, article)) {
            if (TagKind.of(e).isHeading()) {
                headings.add(e);
            } else if (e.normalName().equals("a") && isPermalink(e)) {
                links.add(e);
            }
        }
        links.forEach(Element::remove);
        Set<String> keys = new HashSet<>();
        for (String headline : headlines) {
            String key = key(headline);
            if (key.length() > 2) {
                keys.add(key);
            }
        }
        if (!keys.isEmpty()) {
            dropTitle(article, headings, keys);
        }
        nest(article, headings);
    }

    /** The sign beside a heading that one copies its address from. */
    private static boolean isPermalink(Element a) {
        Element up = a.parent();
        return up != null
                && (TagKind.of(up).isHeading() || up.normalName().equals("dt"))
                && a.attr("href").indexOf('#') >= 0
                && PERMALINKS.contains(a.text().strip());
    }

    private static void dropTitle(Element article, List<Element> headings, Set<String> keys) {
        int longest = 0;
        for (String key : keys) {
            longest = Math.max(longest, key.length());
        }
        int seen = 0;
        Element block = article.firstElementChild();
        while (block != null && seen < FIRST_BLOCKS) {
            Element next = block.nextElementSibling();
            if (keys.contains(key(block, longest)) && !Tags.any(block, MORE_THAN_WORDS)) {
                block.remove();
            } else {
                seen++;
            }
            block = next;
        }
        for (Element h1 : headings) {
            if (h1.normalName().equals("h1") && keys.contains(key(h1, longest)) && !Tags.any(h1, IMAGE)) {
                h1.remove();
            }
        }
    }

    private static void nest(Element article, List<Element> headings) {
        // how high the headings around are by the page, outermost first, and what each level is shown as
        int[] open = new int[LEVELS];
        int[] shown = new int[LEVELS + 1];
        int depth = 0;
        for (Element e : headings) {
            if (!Walk.isWithin(e, article)) {
                continue;
            }
            int level = e.normalName().charAt(1) - '0';
            while (depth > 0 && open[depth - 1] >= level) {
                depth--;
            }
            shown[level] = depth == 0 ? 2 : Math.min(LEVELS, shown[open[depth - 1]] + 1);
            open[depth++] = level;
            Tags.rename(e, "h" + shown[level]);
        }
    }

    /** The key of an element's text, or a part of it when that is longer than any that is looked for. */
    private static String key(Element e, int longest) {
        StringBuilder out = new StringBuilder();
        int most = Math.min(longest + 1, LONGEST_KEY);
        for (Node n = e; n != null && out.length() < most; n = Walk.nextNode(n, e)) {
            if (n instanceof TextNode text) {
                append(text.getWholeText(), out, most);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** Letters and digits only, in lower case: quotes, blanks and dashes differ between the places. */
    static String key(String text) {
        StringBuilder out = new StringBuilder(Math.min(text.length(), LONGEST_KEY));
        append(text, out, LONGEST_KEY);
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private static void append(String text, StringBuilder out, int most) {
        for (int i = 0; i < text.length() && out.length() < most; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                out.append(c);
            }
        }
    }
}
