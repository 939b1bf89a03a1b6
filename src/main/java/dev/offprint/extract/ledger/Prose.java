package dev.offprint.extract.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Counts the words of a block that somebody wrote to be read: in sentences, and not as the text of links. */
final class Prose {

    /** Shorter runs of text are labels, headings and lines of lists. */
    private static final int FEWEST_WORDS = 12;

    /** A run of which more than this share are links leads elsewhere. */
    private static final double MOST_LINKED = 0.34;

    /** A link this far around a text makes it one of a link. */
    private static final int LINKED = 3;

    /** The texts of a run, which may part words. */
    private final List<String> run = new ArrayList<>();

    private Words.Counter counter = new Words.Counter();
    private int linked;
    private int words;

    private Prose() {}

    static int words(Element block) {
        Prose prose = new Prose();
        Element up = block.parent();
        int link = 0;
        for (int left = LINKED; left > 1 && up != null && link == 0; left--, up = up.parent()) {
            link = up.normalName().equals("a") ? left : 0;
        }
        prose.inside(block, link);
        prose.end();
        return prose.words;
    }

    /** @param link how many elements further down text still counts as that of a link around it */
    private void inside(Element e, int link) {
        if (e.isBlock()) {
            end();
        }
        int inLink = e.normalName().equals("a") ? LINKED : Math.max(0, link - 1);
        int size = e.childNodeSize();
        for (int i = 0; i < size; i++) {
            Node child = e.childNode(i);
            if (child instanceof TextNode text) {
                String said = text.getWholeText();
                run.add(said);
                counter.add(said);
                linked += inLink > 0 ? Words.count(said) : 0;
            } else if (child instanceof Element inner) {
                inside(inner, inLink);
            }
        }
        if (e.isBlock()) {
            end();
        }
    }

    private void end() {
        if (!run.isEmpty()) {
            int count = counter.words();
            if (count >= FEWEST_WORDS && linked <= MOST_LINKED * count && isSentence()) {
                words += count;
            }
            run.clear();
            counter = new Words.Counter();
            linked = 0;
        }
    }

    /** Whether the run ends as a sentence does, closing quotes and brackets aside. */
    private boolean isSentence() {
        boolean blanks = true;
        for (int piece = run.size() - 1; piece >= 0; piece--) {
            String text = run.get(piece);
            for (int i = text.length() - 1; i >= 0; i--) {
                char c = text.charAt(i);
                blanks &= Character.isWhitespace(c);
                if (!blanks && "\"'”’»)]".indexOf(c) < 0) {
                    return ".!?…。！？".indexOf(c) >= 0;
                }
            }
        }
        return false;
    }
}
