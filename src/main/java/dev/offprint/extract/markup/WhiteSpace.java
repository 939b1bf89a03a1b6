package dev.offprint.extract.markup;

import dev.offprint.extract.page.Walk;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** White space as a browser would show it: collapsed, none at the end of a paragraph, and alone it is nothing. */
final class WhiteSpace {

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
        boolean space = afterSpace;
        int length = raw.length();
        int i = 0;
        for (; i < length; i++) {
            char c = raw.charAt(i);
            boolean blank = isSpace(c);
            if (blank && (space || c != ' ')) {
                break;
            }
            space = blank;
        }
        return i == length ? raw : collapse(raw.toCharArray(), i, space);
    }

    private static String collapse(char[] text, int from, boolean afterSpace) {
        boolean space = afterSpace;
        int end = from;
        for (int i = from; i < text.length; i++) {
            char c = text[i];
            if (!isSpace(c)) {
                text[end++] = c;
                space = false;
            } else if (!space) {
                text[end++] = ' ';
                space = true;
            }
        }
        return end == 0 ? "" : new String(text, 0, end);
    }

    private static boolean isSpace(char c) {
        return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
    }
}
