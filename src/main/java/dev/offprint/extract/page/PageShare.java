package dev.offprint.extract.page;

import dev.offprint.extract.skeleton.Skeleton;

/**
 * Which elements hold much of a page's text. A page that hides most of itself is waiting for a script or lies under a
 * dialog: what it hides is the page.
 */
final class PageShare {

    private static final int PARTS = 2;

    private final Skeleton page;
    /** For each text how many characters stand before it; null until it is asked for. */
    private int[] before;

    private int total;

    /** @param page whose size is taken when it is first asked for */
    PageShare(Skeleton page) {
        this.page = page;
    }

    /** Whether the element has more than half of the page's text, as it was when this was first asked. */
    boolean isLarge(int element) {
        if (before == null) {
            count();
        }
        return before[page.endText(element)] - before[page.firstText(element)] > total / PARTS;
    }

    private void count() {
        before = new int[page.texts() + 1];
        for (int text = 0; text < page.texts(); text++) {
            int characters =
                    page.isGone(page.holder(text)) ? 0 : visible(page.text(text).getWholeText());
            before[text + 1] = before[text] + characters;
        }
        total = before[page.texts()];
    }

    /** How long a text is without the white space around it. */
    private static int visible(String run) {
        int from = 0;
        int to = run.length();
        while (from < to && isBlank(run.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(run.charAt(to - 1))) {
            to--;
        }
        return to - from;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u00ad' || c == '\u200b';
    }
}
