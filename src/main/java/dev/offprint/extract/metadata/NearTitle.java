package dev.offprint.extract.metadata;

import dev.offprint.extract.page.Walk;
import dev.offprint.extract.skeleton.Skeleton;
import java.util.ArrayList;
import java.util.List;

/** The short texts around a page's first heading: where pages that mark nothing up say who wrote them, and when. */
final class NearTitle {

    private static final int LONGEST = 70;
    private static final int LONG = 3 * LONGEST;
    /** Stands for any text that is long. */
    private static final String PARAGRAPH = " ".repeat(LONG + 1);

    private static final int AFTER = 40;
    private static final int BEFORE = 12;
    private static final int PARAGRAPHS = 4;

    private final Skeleton page;
    private final int body;
    private final List<String> texts = new ArrayList<>();

    private NearTitle(Skeleton page) {
        this.page = page;
        int[] bodies = page.named("body");
        this.body = bodies.length == 0 ? 0 : bodies[0];
    }

    /**
     * The texts behind the heading in order, then those before it, nearest first; none without a heading.
     *
     * @param page the document or its body
     */
    static List<String> texts(Skeleton page) {
        NearTitle near = new NearTitle(page);
        int heading = near.heading();
        if (heading >= 0) {
            near.addFrom(heading);
            near.addBefore(heading);
        }
        return near.texts;
    }

    private int heading() {
        for (int i : page.named("h1")) {
            if (i > body && page.element(i).hasText() && !isQuoted(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isQuoted(int i) {
        for (int up = i; up >= 0; up = page.parent(up)) {
            if (is(up, "blockquote")) {
                return true;
            }
        }
        return false;
    }

    private boolean is(int i, String tag) {
        return page.tagName(page.tag(i)).equals(tag);
    }

    private void addFrom(int heading) {
        int paragraphs = 0;
        for (int i = heading; i < page.size() && texts.size() < AFTER && paragraphs < PARAGRAPHS; i++) {
            if (is(i, "blockquote")) {
                i = page.last(i);
                continue;
            }
            String text = text(i);
            paragraphs += text.length() > LONG ? 1 : 0;
            if (isShort(text, i)) {
                texts.add(text);
            }
        }
    }

    private void addBefore(int heading) {
        int most = texts.size() + BEFORE;
        for (int i = heading - 1; i >= body && texts.size() < most; i--) {
            String text = text(i);
            if (isShort(text, i) && !isQuoted(i)) {
                texts.add(text);
            }
        }
    }

    private boolean isShort(String text, int i) {
        return !text.isEmpty() && text.length() <= LONGEST && !is(i, "script") && !is(i, "style");
    }

    /** What the element says itself; most elements only hold others. */
    private String text(int i) {
        int visible = 0;
        int text = page.firstText(i);
        for (int child = i + 1; child <= page.last(i); child = page.last(child) + 1) {
            visible += visible(text, page.firstText(child), LONG - visible);
            text = page.endText(child);
        }
        visible += visible(text, page.endText(i), LONG - visible);
        return visible == 0 ? "" : visible > LONG ? PARAGRAPH : page.element(i).ownText();
    }

    /** How many characters one sees in some texts; some number above the most when there are more. */
    private int visible(int from, int to, int most) {
        int visible = 0;
        for (int text = from; text < to && visible <= most; text++) {
            visible += Walk.visible(page.text(text).getWholeText(), most + 1);
        }
        return visible;
    }
}
