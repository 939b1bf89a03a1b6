package dev.offprint.extract.content;

import dev.offprint.extract.skeleton.Skeleton;
import java.util.function.IntPredicate;

/** Looks in tables, lists and figures for what none of them holds that is a whole: the sections of a page. */
final class Sections {

    private static final int SECTION = 1;
    private static final int TABLE = 1 << 1;
    private static final int CELL = 1 << 2;
    private static final int PARAGRAPH = 1 << 3;
    private static final int NO_CAPTION = 1 << 4;

    private final Skeleton page;
    /** What the elements of each tag of the page are. */
    private final int[] sorts;

    Sections(Skeleton page) {
        this.page = page;
        sorts = page.ofTags(Sections::sort);
    }

    private static int sort(String tag) {
        return switch (tag) {
            case "h1", "h2", "h3" -> SECTION | NO_CAPTION;
            case "article", "section", "form" -> SECTION;
            case "table" -> TABLE;
            case "li" -> CELL | NO_CAPTION;
            case "td" -> CELL;
            case "p" -> PARAGRAPH;
            default -> 0;
        };
    }

    /** Whether a table lays out a page, or a list is one of cards: by headings, tables in tables, or cells of prose. */
    boolean areIn(int root) {
        return holds(
                root,
                i -> is(SECTION, i)
                        || is(TABLE, i) && isWithin(TABLE, i, root)
                        || isThirdParagraph(i) && isWithin(CELL, i, root));
    }

    /** Whether what should be a caption has headings or items of lists. */
    boolean areInCaption(int root) {
        return holds(root, i -> is(NO_CAPTION, i));
    }

    private boolean holds(int root, IntPredicate sign) {
        int last = page.last(root);
        for (int i = root + 1; i <= last; i++) {
            if (page.isGone(i)) {
                i = page.last(i);
            } else if (sign.test(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(int sort, int i) {
        return (sorts[page.tag(i)] & sort) != 0;
    }

    private boolean isWithin(int sort, int i, int root) {
        int up = page.parent(i);
        while (up > root && !is(sort, up)) {
            up = page.parent(up);
        }
        return is(sort, up);
    }

    private boolean isThirdParagraph(int i) {
        int p = i;
        for (int left = 2; left > 0 && p >= 0 && is(PARAGRAPH, p); left--) {
            p = before(p);
        }
        return p >= 0 && is(PARAGRAPH, p);
    }

    /** The element just before one with the same parent, or -1. */
    private int before(int i) {
        int parent = page.parent(i);
        int before = i - 1;
        while (before > parent) {
            while (page.parent(before) != parent) {
                before = page.parent(before);
            }
            if (!page.isGone(before)) {
                return before;
            }
            before--;
        }
        return -1;
    }
}
