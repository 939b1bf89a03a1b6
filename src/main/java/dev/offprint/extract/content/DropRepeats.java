package dev.offprint.extract.content;

import dev.offprint.extract.content.score.PageScan;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Takes from a choice of blocks what it says a second time: pages hold the same section once for phones and once for
 * desks, or an answer once before and once after it is unfolded. A refrain, an entry of a list, a quotation, a table's cell
 * and code are meant to come again.
 */
final class DropRepeats {

    /** Shorter texts are labels, which come again by nature. */
    private static final int FEWEST_WORDS = 8;

    private static final Set<String> MEANT = Set.of("blockquote", "q", "table", "pre");

    private DropRepeats() {}

    /**
     * @param kept is changed in place
     * @return for each block whether it was taken out of the choice
     */
    static boolean[] apply(PageScan scan, boolean[] kept) {
        boolean[] repeats = new boolean[kept.length];
        Map<Long, Integer> said = new HashMap<>();
        for (int b = 0; b < kept.length; b++) {
            if (kept[b] && scan.words(b) >= FEWEST_WORDS) {
                Integer first = said.putIfAbsent(scan.textKey(b), b);
                repeats[b] = first != null && !isMeant(scan, first, b);
                kept[b] = !repeats[b];
            }
        }
        return repeats;
    }

    private static boolean isMeant(PageScan scan, int first, int b) {
        int anchor = scan.anchorIndex(b);
        int other = scan.anchorIndex(first);
        if (scan.parent(anchor) == scan.parent(other) || isAlike(scan, anchor, other)) {
            return true;
        }
        for (int e = anchor; e >= 0; e = scan.parent(e)) {
            if (MEANT.contains(scan.name(e))
                    || scan.element(e).className().toLowerCase(Locale.ROOT).contains("quote")) {
                return true;
            }
        }
        return false;
    }

    /** Whether both stand in elements of the same tags and classes up to the root, as the entries of a list do. */
    private static boolean isAlike(PageScan scan, int one, int other) {
        int a = one;
        int b = other;
        while (a >= 0 && b >= 0 && a != b && scan.place(a) == scan.place(b)) {
            a = scan.parent(a);
            b = scan.parent(b);
        }
        return a == b;
    }
}
