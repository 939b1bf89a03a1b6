package dev.offprint.extract.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
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

    private final Document doc;
    private Set<String> named;

    /** @param doc is looked through when it is first asked for */
    Controls(Document doc) {
        this.doc = doc;
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
            for (Element e = doc.firstElementChild(); e != null; e = Walk.next(e)) {
                if (e.attributesSize() > 0 && e.attributes().hasKey("aria-controls")) {
                    named.addAll(List.of(e.attributes().get("aria-controls").split(" +")));
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
