package dev.offprint.extract.ledger;

import java.util.Arrays;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;

/**
 * What a block says, to the letter as {@link Element#text} puts it, as removals are known by it. Nearly a whole page is
 * written down in a ledger, so that one array takes block after block, and what is asked of a text is asked of the
 * array. Not thread safe.
 */
final class Wording {

    /** Elements that keep their white space do so for texts this far below. */
    private static final int PRESERVED = 6;

    private char[] text = new char[512];
    private int from;
    private int end;

    /** Reads a block; all else is said of the one that was read last. */
    Wording read(Element block) {
        end = 0;
        int preserved = 0;
        Element up = block.parent();
        for (int left = PRESERVED - 1; left > 0 && up != null && preserved == 0; left--, up = up.parent()) {
            preserved = up.tag().preserveWhitespace() ? left : 0;
        }
        children(block, block.tag().preserveWhitespace() ? PRESERVED : preserved);
        from = 0;
        while (from < end && text[from] <= ' ') {
            from++;
        }
        while (end > from && text[end - 1] <= ' ') {
            end--;
        }
        return this;
    }

    /** The text, cut to a number of characters. */
    String text(int limit) {
        return new String(text, from, Math.min(limit, end - from));
    }

    int words() {
        Words.Counter counter = new Words.Counter();
        counter.add(text, from, end);
        return counter.words();
    }

    boolean isBlank() {
        return stripped() == end;
    }

    /** The {@link Fnv} hash of the text without white space of any script around it. */
    long hash() {
        int to = end;
        while (to > from && Character.isWhitespace(text[to - 1])) {
            to--;
        }
        long hash = Fnv.BASIS;
        for (int i = stripped(); i < to; i++) {
            hash = Fnv.next(hash, text[i]);
        }
        return hash;
    }

    /** Where the text begins behind white space of any script. */
    private int stripped() {
        int first = from;
        while (first < end && Character.isWhitespace(text[first])) {
            first++;
        }
        return first;
    }

    private void children(Element from, int preserved) {
        int size = from.childNodeSize();
        for (int i = 0; i < size; i++) {
            Node node = from.childNode(i);
            if (node instanceof TextNode text) {
                append(text.getWholeText(), preserved > 0 || node instanceof CDataNode);
            } else if (node instanceof Element e) {
                if (end > 0 && beginsApart(e)) {
                    part();
                }
                children(e, e.tag().preserveWhitespace() ? PRESERVED : Math.max(0, preserved - 1));
                if (i + 1 < size && isParted(from.childNode(i + 1)) && endsApart(e)) {
                    part();
                }
            }
        }
    }

    private static boolean beginsApart(Element e) {
        Tag tag = e.tag();
        return tag.isBlock() || e.normalName().equals("br") || tag.is(Tag.TextBoundary) && e.hasText();
    }

    /** A block that follows begins apart by itself. */
    private static boolean isParted(Node next) {
        return next instanceof TextNode || next instanceof Element e && e.tag().isInline();
    }

    private static boolean endsApart(Element e) {
        Tag tag = e.tag();
        return !tag.isInline() || tag.is(Tag.TextBoundary) || holdsBlock(e);
    }

    private static boolean holdsBlock(Element e) {
        for (int i = 0; i < e.childNodeSize(); i++) {
            if (e.childNode(i) instanceof Element child && child.isBlock()) {
                return true;
            }
        }
        return false;
    }

    private void part() {
        if (end == 0 || text[end - 1] != ' ') {
            room(1);
            text[end++] = ' ';
        }
    }

    private void append(String raw, boolean asItIs) {
        int length = raw.length();
        room(length);
        if (asItIs) {
            raw.getChars(0, length, text, end);
            end += length;
            return;
        }
        char[] to = text;
        int at = end;
        boolean space = at > 0 && to[at - 1] == ' ';
        for (int i = 0; i < length; i++) {
            char c = raw.charAt(i);
            if (c > ' ' && c < '\u00a0' || !isSpace(c)) {
                if (c != '\u200b' && c != '\u00ad') {
                    to[at++] = c;
                    space = false;
                }
            } else if (!space) {
                to[at++] = ' ';
                space = true;
            }
        }
        end = at;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00a0';
    }

    private void room(int more) {
        if (end + more > text.length) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, end + more));
        }
    }
}
