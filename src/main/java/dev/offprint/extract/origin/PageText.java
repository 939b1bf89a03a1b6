package dev.offprint.extract.origin;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The letters and digits of a page in one string, and which stretch of it each element has. */
final class PageText implements NodeVisitor {

    private final StringBuilder letters = new StringBuilder();
    private final Map<Element, Stretch> stretches = new IdentityHashMap<>();
    private final Map<Element, Integer> open = new IdentityHashMap<>();
    private final List<Element> images = new ArrayList<>();
    private final Element body;
    private final String all;

    /** Letters from one place to before another; empty where both are the same. */
    record Stretch(int from, int to) {

        boolean isEmpty() {
            return from == to;
        }

        boolean holds(Stretch other) {
            return from <= other.from && other.to <= to;
        }
    }

    PageText(Element body) {
        this.body = body;
        NodeTraversor.traverse(this, body);
        all = letters.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            letters.append(plain(text.getWholeText()));
        } else if (node instanceof Element element) {
            open.put(element, letters.length());
            if (element.normalName().equals("img")) {
                images.add(element);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            stretches.put(element, new Stretch(open.get(element), letters.length()));
        }
    }

    Element body() {
        return body;
    }

    /** Every image in document order. */
    List<Element> images() {
        return images;
    }

    Stretch of(Element element) {
        return stretches.getOrDefault(element, new Stretch(0, 0));
    }

    /**
     * Where the letters stand, first looked for from a place on; null when they are nowhere. What was taken out of the
     * midst of them since is forgiven when both ends are found.
     */
    Stretch find(String plain, int from) {
        int at = all.indexOf(plain, from);
        at = at < 0 ? all.indexOf(plain) : at;
        if (at >= 0) {
            return new Stretch(at, at + plain.length());
        }
        int end = Math.min(40, plain.length() / 2);
        int first = end < 10 ? -1 : all.indexOf(plain.substring(0, end), from);
        int last = first < 0 ? -1 : all.indexOf(plain.substring(plain.length() - end), first + end);
        boolean near = last >= 0 && last + end - first < 2 * plain.length() + 200;
        return near ? new Stretch(first, last + end) : null;
    }

    /** The outermost element that has this stretch and no more, or else the smallest that has it. */
    Element element(Stretch stretch) {
        Element element = body;
        Element inner = body;
        while (inner != null && !of(element).equals(stretch)) {
            inner = null;
            for (Element child : element.children()) {
                if (of(child).holds(stretch)) {
                    inner = child;
                    element = child;
                    break;
                }
            }
        }
        return element;
    }

    /** Letters and digits only, in lower case. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
