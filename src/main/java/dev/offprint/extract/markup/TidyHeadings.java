package dev.offprint.extract.markup;

import dev.offprint.extract.page.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Drops the title where the article repeats it and nests the headings rightly: the highest is {@code h2} (the title is
 * the page's own {@code h1}), and none skips a level.
 */
public final class TidyHeadings {

    /** Only the beginning of an article repeats its title. */
    private static final int FIRST_BLOCKS = 8;

    private static final Set<String> PERMALINKS = Set.of("", "\u200b", "#", "¶", "§", "∞", "🔗", "link");

    /** @param headlines the wordings of the title that the page uses; the first is the title shown */
    public void apply(Element article, List<String> headlines) {
        List<String> keys = headlines.stream()
                .map(TidyHeadings::key)
                .filter(k -> k.length() > 2)
                .distinct()
                .toList();
        dropPermalinks(article);
        dropTitle(article, keys);
        nest(article);
    }

    /** The sign beside a heading that one copies its address from. */
    private static void dropPermalinks(Element article) {
        for (Element a : Walk.named(article, "a")) {
            if (a.attr("href").indexOf('#') >= 0 && PERMALINKS.contains(a.text().strip())) {
                Element up = a.parent();
                if (up != null
                        && (Tags.HEADINGS.contains(up.normalName())
                                || up.normalName().equals("dt"))) {
                    a.remove();
                }
            }
        }
    }

    private static void dropTitle(Element article, List<String> keys) {
        int seen = 0;
        for (Element block : new ArrayList<>(article.children())) {
            if (seen++ == FIRST_BLOCKS) {
                break;
            }
            if (keys.contains(key(block.text())) && block.selectFirst("img, pre, table, ul, ol") == null) {
                block.remove();
                seen--;
            }
        }
        for (Element h1 : Walk.named(article, "h1")) {
            if (keys.contains(key(h1.text())) && h1.selectFirst("img") == null) {
                h1.remove();
            }
        }
    }

    private static void nest(Element article) {
        int[] shown = new int[7];
        List<Integer> open = new ArrayList<>();
        for (Element e = article; e != null; e = Walk.next(e, article)) {
            if (!Tags.HEADINGS.contains(e.normalName())) {
                continue;
            }
            int level = e.normalName().charAt(1) - '0';
            while (!open.isEmpty() && open.get(open.size() - 1) >= level) {
                open.remove(open.size() - 1);
            }
            int depth = open.isEmpty() ? 2 : Math.min(6, shown[open.get(open.size() - 1)] + 1);
            open.add(level);
            shown[level] = depth;
            e.tagName("h" + depth);
        }
    }

    /** Letters and digits only, in lower case: quotes, blanks and dashes differ between the places. */
    static String key(String text) {
        StringBuilder out = new StringBuilder(Math.min(text.length(), 300));
        for (int i = 0; i < text.length() && out.length() < 300; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                out.append(c);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
