package dev.offprint.extract.ledger;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Counts the words of a block that somebody wrote to be read: in sentences, and not as the text of links. */
final class Prose implements NodeVisitor {

    /** Shorter runs of text are labels, headings and lines of lists. */
    private static final int FEWEST_WORDS = 12;

    /** A run of which more than this share are links leads elsewhere. */
    private static final double MOST_LINKED = 0.34;

    private final StringBuilder run = new StringBuilder();
    private int linked;
    private int words;

    private Prose() {}

    static int words(Element block) {
        Prose prose = new Prose();
        NodeTraversor.traverse(prose, block);
        return prose.words;
    }

    @Override
    public void head(Node n, int depth) {
        if (n instanceof TextNode text) {
            run.append(text.getWholeText());
            linked += isLinked(text) ? Words.count(text.getWholeText()) : 0;
        } else if (n instanceof Element e && e.isBlock()) {
            end();
        }
    }

    @Override
    public void tail(Node n, int depth) {
        if (depth == 0 || n instanceof Element e && e.isBlock()) {
            end();
        }
    }

    private static boolean isLinked(TextNode text) {
        Node up = text.parent();
        for (int i = 0; i < 3 && up != null; i++, up = up.parent()) {
            if (up.normalName().equals("a")) {
                return true;
            }
        }
        return false;
    }

    private void end() {
        if (run.length() > 0) {
            String text = run.toString().strip();
            int count = Words.count(text);
            if (count >= FEWEST_WORDS && linked <= MOST_LINKED * count && isSentence(text)) {
                words += count;
            }
            run.setLength(0);
            linked = 0;
        }
    }

    private static boolean isSentence(String text) {
        int end = text.length() - 1;
        while (end > 0 && "\"'”’»)]".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return ".!?…。！？".indexOf(text.charAt(end)) >= 0;
    }
}
