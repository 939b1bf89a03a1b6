package dev.offprint.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The short texts around a page's first heading: where pages that mark nothing up say who wrote them, and when. */
final class NearTitle {

    private static final int LONGEST = 70;
    private static final int AFTER = 40;
    private static final int BEFORE = 12;
    private static final int PARAGRAPHS = 4;

    /** Whatever stands before the heading: what it says is asked of the last ones only. */
    private final List<Element> before = new ArrayList<>();

    private final List<String> texts = new ArrayList<>();
    private boolean behind;
    private int paragraphs;

    private NearTitle() {}

    /** The texts behind the heading in order, then those before it, nearest first; none without a heading. */
    static List<String> texts(Document doc) {
        NearTitle near = new NearTitle();
        if (doc.body() != null) {
            near.walk(doc.body());
        }
        if (near.behind) {
            near.addBefore();
        }
        return near.texts;
    }

    /** Recursion is safe: the parser caps the depth of a page. */
    private void walk(Element e) {
        if (e.normalName().equals("blockquote")) {
            return;
        }
        note(e);
        for (int i = 0, n = e.childNodeSize(); i < n && !isEnough(); i++) {
            if (e.childNode(i) instanceof Element child) {
                walk(child);
            }
        }
    }

    private boolean isEnough() {
        return texts.size() >= AFTER || paragraphs >= PARAGRAPHS;
    }

    private void note(Element e) {
        behind = behind || e.normalName().equals("h1") && e.hasText();
        if (!behind) {
            before.add(e);
            return;
        }
        String text = text(e);
        paragraphs += text.length() > 3 * LONGEST ? 1 : 0;
        if (isShort(text, e)) {
            texts.add(text);
        }
    }

    private void addBefore() {
        int most = texts.size() + BEFORE;
        for (int i = before.size() - 1; i >= 0 && texts.size() < most; i--) {
            String text = text(before.get(i));
            if (isShort(text, before.get(i))) {
                texts.add(text);
            }
        }
    }

    private static boolean isShort(String text, Element e) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && !e.normalName().equals("script")
                && !e.normalName().equals("style");
    }

    /** What the element says itself. */
    private static String text(Element e) {
        // most elements only hold others
        return !hasOwnText(e) ? "" : e.firstElementChild() == null ? e.text() : e.ownText();
    }

    private static boolean hasOwnText(Element e) {
        for (int i = 0, n = e.childNodeSize(); i < n; i++) {
            if (e.childNode(i) instanceof TextNode text && !text.isBlank()) {
                return true;
            }
        }
        return false;
    }
}
