package dev.offprint.extract.page;

import dev.offprint.extract.skeleton.Key;
import dev.offprint.extract.skeleton.Skeleton;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * What a page's own buttons show and hide: an element that is named by another's {@code aria-controls}, the panel of an
 * accordion or of "read more". Dialogs, menus, forms and lists of links are named so as well, and are not meant.
 */
final class Controls {

    private static final Set<String> OTHER_ROLES =
            Set.of("alertdialog", "dialog", "listbox", "menu", "navigation", "search", "tooltip");
    private static final Set<String> OTHER_TAGS = Set.of("aside", "dialog", "footer", "form", "header", "menu", "nav");
    private static final Evaluator FIELDS = Selector.evaluatorOf("form, input, select, textarea");

    private final Skeleton page;
    private Set<String> named;

    /** @param page is looked through when it is first asked for */
    Controls(Skeleton page) {
        this.page = page;
    }

    /** Whether something on the page opens this element, and it holds text to be read. */
    boolean open(Element e) {
        String id = e.attributes().get("id");
        return !id.isEmpty()
                && !OTHER_TAGS.contains(e.normalName())
                && !OTHER_ROLES.contains(e.attributes().get("role").toLowerCase(Locale.ROOT))
                && named().contains(id)
                && e.selectFirst(FIELDS) == null
                && !isLinks(e);
    }

    private Set<String> named() {
        if (named == null) {
            named = new HashSet<>();
            for (int i = 0; i < page.size(); i++) {
                if (page.has(i, Key.ARIA_CONTROLS) && !page.isGone(i)) {
                    named.addAll(List.of(page.attribute(i, "aria-controls").split(" +")));
                }
            }
        }
        return named;
    }

    private static boolean isLinks(Element e) {
        int links = 0;
        for (Element link : e.getElementsByTag("a")) {
            links += link.text().length();
        }
        return links * 2 > e.text().length();
    }
}
