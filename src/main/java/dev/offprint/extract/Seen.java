package dev.offprint.extract;

import dev.offprint.extract.ledger.Words;
import dev.offprint.extract.page.Characters;
import dev.offprint.extract.page.Walk;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a reader saw of the page before anything was taken away.
 *
 * @param words of the visible text
 * @param images large enough to be content
 * @param text all of it where it is short enough to be a wall and nothing else, otherwise empty
 */
record Seen(int words, int images, String text) {

    private static final int SMALL = 100;
    private static final int SHORT = 250;

    static Seen of(Document doc) {
        int images = 0;
        for (Element e = doc.body().firstElementChild(); e != null; e = Walk.next(e)) {
            if (e.normalName().equals("img") && !isSmall(e.attr("width")) && !isSmall(e.attr("height"))) {
                images++;
            }
        }
        String text = doc.body().wholeText();
        int words = Words.count(text);
        return new Seen(words, images, words <= SHORT ? Characters.line(text, 5_000) : "");
    }

    private static boolean isSmall(String size) {
        return size.length() > 0
                && size.length() < 4
                && size.chars().allMatch(Character::isDigit)
                && Integer.parseInt(size) < SMALL;
    }
}
