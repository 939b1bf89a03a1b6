package dev.offprint.extract.page;

import dev.offprint.extract.skeleton.Skeleton;

/**
 * Which elements hold much of a page's text. A page that hides most of itself is waiting for a script or lies under a
 * dialog: what it hides is the page. Of the page only as much is counted as is needed to tell: most hidden elements hold
 * next to nothing.
 */
final class PageShare {

    private static final int PARTS = 2;

    private final Skeleton page;
    /** The element that was first asked for: of what was before it only that counts which was still there. */
    private int first = -1;

    /** How many texts are counted so far, and the characters in them. */
    private int counted;

    private int characters;

    /** @param page without gaps when it is first asked, as elements are dropped in document order from then on */
    PageShare(Skeleton page) {
        this.page = page;
    }

    /** Whether the element has more than half of the page's text, as it was when this was first asked. */
    boolean isLarge(int element) {
        first = first < 0 ? element : first;
        int own = 0;
        for (int text = page.firstText(element); text < page.endText(element); text++) {
            own += visible(text);
        }
        while (own > characters / PARTS && counted < page.texts()) {
            characters += visible(counted++);
        }
        return own > characters / PARTS;
    }

    /** How long a text is without the white space around it; 0 when it was gone before all questions. */
    private int visible(int text) {
        int holder = page.holder(text);
        return holder < first && page.isGone(holder) ? 0 : visible(page.characters(), page.from(text), page.to(text));
    }

    private static int visible(char[] characters, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && isBlank(characters[from])) {
            from++;
        }
        while (to > from && isBlank(characters[to - 1])) {
            to--;
        }
        return to - from;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u00ad' || c == '\u200b';
    }
}
