package dev.offprint.extract.content;

import dev.offprint.extract.content.score.PageScan;
import dev.offprint.extract.page.ClassTokens;
import dev.offprint.extract.skeleton.Key;
import java.util.Arrays;
import java.util.Set;

/**
 * Mends a choice of blocks where it would tear things apart: a table, a list of definitions or a code block is kept as
 * a whole or not at all, a figure keeps its caption, and footnotes stay with the text that they belong to.
 */
final class KeepTogether {

    private static final Set<String> WHOLES = Set.of("table", "dl", "pre");
    private static final Set<String> LISTS = Set.of("ol", "ul");
    private static final Set<String> OTHERS = Set.of("math", "figure", "figcaption", "blockquote");
    private static final ClassTokens QUOTED =
            ClassTokens.of("twitter-tweet", "bluesky-embed", "mastodon-embed", "instagram-media", "tiktok-embed");
    private static final ClassTokens NOTES =
            ClassTokens.of("footnotes", "footnote", "endnotes", "footnote-definition", "footnotes-list", "references");
    private static final double MOST = 0.5;
    private static final double A_GOOD_PART = 0.3;
    private static final int LONGEST_CAPTION = 60;

    private final PageScan scan;
    private final boolean[] kept;
    private final boolean[] mended;
    /** For each tag of the page whether its elements may be torn apart. */
    private final boolean[] fragile;
    /** For each class attribute of the page whether it names footnotes. */
    private final boolean[] notes;

    private final Sections sections;

    private KeepTogether(PageScan scan, boolean[] kept) {
        this.scan = scan;
        this.kept = kept;
        this.mended = kept.clone();
        this.fragile = scan.page().tagsThat(KeepTogether::isFragile);
        this.notes = NOTES.areIn(scan.page());
        this.sections = new Sections(scan.page());
    }

    private static boolean isFragile(String name) {
        return WHOLES.contains(name) || LISTS.contains(name) || OTHERS.contains(name);
    }

    /** The choice with its wholes made whole; the one given stays as it is. */
    static boolean[] apply(PageScan scan, boolean[] kept) {
        KeepTogether together = new KeepTogether(scan, kept);
        int first = 0;
        while (first < kept.length && !kept[first]) {
            first++;
        }
        if (first == kept.length) {
            return kept;
        }
        for (int e = 0; e < scan.elements(); e++) {
            int from = scan.firstBlock(e);
            int to = scan.endBlock(e);
            if (from < to) {
                together.mend(e, from, to, from > first && together.isNote(scan.number(e)));
            }
        }
        return together.mended;
    }

    private void mend(int e, int from, int to, boolean note) {
        int number = scan.number(e);
        if (!note && !fragile[scan.page().tag(number)]) {
            return;
        }
        String name = scan.name(e);
        double share = WHOLES.contains(name) || LISTS.contains(name) ? shareKept(from, to) : 0;
        // signs count for no words, so that all words may be kept and a brace not
        boolean lacks = !allKept(from, to);
        if (name.equals("pre") && lacks && isBelowKept(e, from)) {
            // what somebody says of a listing is nothing without it
            Arrays.fill(mended, from, to, true);
        } else if (WHOLES.contains(name) && lacks && !sections.areIn(number)) {
            // half of a table says something false
            Arrays.fill(mended, from, to, share >= A_GOOD_PART || share > 0 && isBetweenKept(from, to));
        } else if (LISTS.contains(name) && share >= MOST && lacks && !sections.areIn(number)) {
            Arrays.fill(mended, from, to, true);
        } else if (isBesideKept(from, to) && (name.equals("math") || isFigure(number, name, from, to))) {
            Arrays.fill(mended, from, to, true);
        } else if (note) {
            Arrays.fill(mended, from, to, true);
        } else if (name.equals("blockquote") && QUOTED.anyIn(scan.element(e)) && isBesideKept(from, to)) {
            Arrays.fill(mended, from, to, true);
        }
    }

    private boolean isFigure(int number, String name, int from, int to) {
        if (!name.equals("figure") && !name.equals("figcaption")) {
            return false;
        }
        return wordsIn(from, to) <= LONGEST_CAPTION && !sections.areInCaption(number);
    }

    private boolean isNote(int number) {
        return notes[scan.page().classes(number)]
                || scan.page().has(number, Key.ROLE)
                        && scan.page().attribute(number, "role").equals("doc-endnotes");
    }

    private boolean isBesideKept(int from, int to) {
        return from > 0 && (kept[from - 1] || mended[from - 1]) || to < kept.length && kept[to];
    }

    /** Whether the text just above in the same element is kept. */
    private boolean isBelowKept(int e, int from) {
        return from > 0 && kept[from - 1] && scan.parent(scan.anchorIndex(from - 1)) == scan.parent(e);
    }

    private boolean isBetweenKept(int from, int to) {
        return from > 0 && kept[from - 1] && to < kept.length && kept[to];
    }

    private boolean allKept(int from, int to) {
        int b = from;
        while (b < to && kept[b]) {
            b++;
        }
        return b == to;
    }

    private double shareKept(int from, int to) {
        int words = 0;
        int keptWords = 0;
        for (int b = from; b < to; b++) {
            words += scan.words(b);
            keptWords += kept[b] ? scan.words(b) : 0;
        }
        return words == 0 ? 0 : keptWords / (double) words;
    }

    private int wordsIn(int from, int to) {
        int words = 0;
        for (int b = from; b < to; b++) {
            words += scan.words(b);
        }
        return words;
    }
}
