package dev.offprint.extract;

import dev.offprint.extract.ledger.Words;
import dev.offprint.extract.page.Walk;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a reader saw of the page before anything was taken away.
 *
 * @param words of the visible text
 * @param images large enough to be content
 */
record Seen(int words, int images) {

    private static final int SMALL = 100;

    static Seen of(Document doc) {
        int images = 0;
        for (Element e = doc.body().firstElementChild(); e != null; e = Walk.next(e)) {
            if (e.normalName().equals("img") && !isSmall(e.attr("width")) && !isSmall(e.attr("height"))) {
                images++;
            }
        }
        return new Seen(Words.count(doc.body().wholeText()), images);
    }

    private static boolean isSmall(String size) {
        return size.length() > 0
                && size.length() < 4
                && size.chars().allMatch(Character::isDigit)
                && Integer.parseInt(size) < SMALL;
    }
}
