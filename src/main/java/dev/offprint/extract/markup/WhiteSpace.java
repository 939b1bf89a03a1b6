package dev.offprint.extract.markup;

import dev.offprint.extract.page.Walk;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** White space as a browser would show it: collapsed, none at the end of a paragraph, and alone it is nothing. */
final class WhiteSpace {

    /** A bit for each character that is white space here. */
    private static final long SPACES = 1L << ' ' | 1L << '\n' | 1L << '\t' | 1L << '\r' | 1L << '\f';

    private WhiteSpace() {}

    /** Takes blanks and line breaks from the end of a paragraph, and what they leave empty. */
    static void trimEnd(Element e) {
        Node last = e.lastChild();
        while (last != null) {
            if (last instanceof TextNode text) {
                String kept = stripEnd(text.getWholeText());
                if (!kept.isEmpty()) {
                    if (kept.length() < text.getWholeText().length()) {
                        text.text(kept);
                    }
                    return;
                }
                last.remove();
            } else if (last instanceof Element br && br.normalName().equals("br")) {
                last.remove();
            } else if (last instanceof Element inner
                    && inner.childNodeSize() > 0
                    && !inner.normalName().equals("math")) {
                trimEnd(inner);
                if (inner.childNodeSize() > 0 || inner.hasAttr("id")) {
                    return;
                }
                inner.remove();
            } else {
                return;
            }
            last = e.lastChild();
        }
    }

    private static String stripEnd(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return text.substring(0, end);
    }

    /** Whether a paragraph shows nothing and nothing links to it. */
    static boolean isEmpty(Element p) {
        if (p.hasAttr("id")) {
            return false;
        }
        for (Node n = p; n != null; n = Walk.nextNode(n, p)) {
            String name = n.normalName();
            if (n instanceof TextNode text
                    ? !isBlank(text.getWholeText())
                    : name.equals("img") || name.equals("math")) {
                return false;
            }
        }
        return true;
    }

    /** No-break spaces and joiners alone, as editors leave them, are nothing either. */
    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean joiner = c >= '\u200b' && c <= '\u200d';
            if (!Character.isWhitespace(c) && !joiner && c != '\u00a0' && c != '\ufeff') {
                return false;
            }
        }
        return true;
    }

    /** Blanks, tabs and line ends collapse to one blank; no-break spaces stay. */
    static String collapse(String raw, boolean afterSpace) {
        if (isCollapsed(raw, afterSpace)) {
            return raw;
        }
        char[] text = raw.toCharArray();
        int end = collapse(text, 0, text.length, afterSpace);
        return end == 0 ? "" : new String(text, 0, end);
    }

    // without branches, as one at each end of a word would cost more than all the rest

    private static boolean isCollapsed(String text, boolean afterSpace) {
        int before = afterSpace ? 1 : 0;
        int other = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int blank = isBelow(c, ' ' + 1);
            other |= isBelow(c, ' ') | before & blank;
            before = blank;
        }
        return other == 0;
    }

    /** The same where a text lies; what is left of it begins there, and its new end is given back. */
    static int collapse(char[] text, int from, int to, boolean afterSpace) {
        int before = afterSpace ? 1 : 0;
        int end = from;
        for (int i = from; i < to; i++) {
            char c = text[i];
            int space = isBelow(c, ' ' + 1) & (int) (SPACES >>> c);
            text[end] = (char) (c + (' ' - c) * space);
            end += 1 - (before & space);
            before = space;
        }
        return end;
    }

    /** One or zero. */
    private static int isBelow(char c, int limit) {
        return c - limit >>> Integer.SIZE - 1;
    }
}
