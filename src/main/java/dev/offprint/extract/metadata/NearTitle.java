package dev.offprint.extract.metadata;

import dev.offprint.extract.page.Walk;
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

    private NearTitle() {}

    /** The texts behind the heading in order, then those before it, nearest first; none without a heading. */
    static List<String> texts(Document doc) {
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        boolean behind = false;
        int paragraphs = 0;
        Element e = doc.body();
        while (e != null && after.size() < AFTER && paragraphs < 4) {
            if (e.normalName().equals("blockquote")) {
                e = Walk.after(e);
                continue;
            }
            if (e.normalName().equals("h1") && e.hasText()) {
                behind = true;
            }
            String text = !hasOwnText(e) ? "" : isLeaf(e) ? e.text() : e.ownText();
            boolean code = e.normalName().equals("script") || e.normalName().equals("style");
            paragraphs += behind && text.length() > 3 * LONGEST ? 1 : 0;
            e = Walk.next(e);
            if (!text.isEmpty() && !code && text.length() <= LONGEST) {
                (behind ? after : before).add(text);
            }
        }
        if (!behind) {
            return List.of();
        }
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - BEFORE); i--) {
            after.add(before.get(i));
        }
        return after;
    }

    /** Most elements only hold others. */
    private static boolean hasOwnText(Element e) {
        for (int i = 0; i < e.childNodeSize(); i++) {
            if (e.childNode(i) instanceof TextNode text && !text.isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLeaf(Element e) {
        return e.firstElementChild() == null;
    }
}
