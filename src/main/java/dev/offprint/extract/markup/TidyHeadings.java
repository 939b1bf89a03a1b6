package dev.offprint.extract.markup;

import dev.offprint.extract.page.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Drops the title where the article repeats it and nests the headings rightly: the highest is {@code h2} (the title is
 * the page's own {@code h1}), and none skips a level.
 */
public final class TidyHeadings {

    /** Only the beginning of an article repeats its title. */
    private static final int FIRST_BLOCKS = 8;

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
        dropTitle(article, headings, new TitleWordings(headlines));
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

    private static void dropTitle(Element article, List<Element> headings, TitleWordings title) {
        int seen = 0;
        Element block = article.firstElementChild();
        while (block != null && seen < FIRST_BLOCKS) {
            Element next = block.nextElementSibling();
            if (title.has(block) && !Tags.any(block, MORE_THAN_WORDS)) {
                block.remove();
            } else {
                seen++;
            }
            block = next;
        }
        for (Element h1 : headings) {
            if (h1.normalName().equals("h1") && title.has(h1) && !Tags.any(h1, IMAGE)) {
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
}
