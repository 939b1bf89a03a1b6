package dev.offprint.extract;

import dev.offprint.extract.ledger.Words;
import dev.offprint.extract.page.Characters;
import dev.offprint.extract.page.Walk;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

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
        Words.Counter words = new Words.Counter();
        StringBuilder seen = new StringBuilder();
        Element body = doc.body();
        for (Node n = body; n != null; n = Walk.nextNode(n, body)) {
            if (n instanceof TextNode run) {
                words.add(run.getWholeText());
                if (words.words() <= SHORT) {
                    seen.append(run.getWholeText());
                }
            } else if (n.normalName().equals("br")) {
                words.add("\n");
                seen.append('\n');
            } else if (isPicture(n)) {
                images++;
            }
        }
        boolean isShort = words.words() <= SHORT;
        return new Seen(words.words(), images, isShort ? Characters.line(seen.toString(), 5_000) : "");
    }

    private static boolean isPicture(Node n) {
        return n.normalName().equals("img") && !isSmall(n.attr("width")) && !isSmall(n.attr("height"));
    }

    private static boolean isSmall(String size) {
        return size.length() > 0
                && size.length() < 4
                && size.chars().allMatch(Character::isDigit)
                && Integer.parseInt(size) < SMALL;
    }
}
