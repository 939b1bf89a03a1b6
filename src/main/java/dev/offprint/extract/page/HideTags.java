package dev.offprint.extract.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Hides from the parser the tags of which it keeps lists of its own, formatting and templates, by another name: jsoup's
 * lists come apart on some pages that are nested deeper than it allows. Seldom needed, so that it may take its time.
 */
final class HideTags {

    private static final String HIDDEN = "hidden-";
    private static final Pattern LISTED = Pattern.compile(
            "(</?)(?=(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u|template)[\\s/>])",
            Pattern.CASE_INSENSITIVE);

    private HideTags() {}

    static String hide(String html) {
        return LISTED.matcher(html).replaceAll("$1" + HIDDEN);
    }

    /** Gives the elements of a page parsed so their own names. */
    static void show(Document doc) {
        for (Element e : Walk.all(doc)) {
            if (e.normalName().startsWith(HIDDEN)) {
                e.tagName(e.normalName().substring(HIDDEN.length()));
            }
        }
    }
}
