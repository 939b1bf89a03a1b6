package dev.offprint.extract;

import dev.offprint.extract.ledger.Kind;
import dev.offprint.extract.ledger.Removal;
import java.util.List;

/**
 * Whether so much text was taken away that a reader should look at it. Menus, footers and recognised notices are no
 * alarm, however long, nor is what the owner's own rules take; sentences are that belong to the article by half a
 * chance. The limits are measured: {@code LossBench} says how often they raise an alarm, and how often in vain.
 */
final class MuchRemoved {

    /** A block that is this likely to be part of the article may well be, in an article that is sure of itself. */
    private static final double LIKELY = 0.3;

    /** In an article that is less sure this is enough. */
    private static final double POSSIBLE = 0.1;

    private static final double SURE = 0.8;

    /** The share of all that might be the article from which on its loss matters. */
    private static final double A_PART = 0.05;

    /** What a fetched page hides may wait for a script to show it: the whole article, at times. */
    private static final double A_THIRD = 0.3;

    private MuchRemoved() {}

    /**
     * @param words of the article
     * @param found how sure the step that found the content was
     * @param seen whether a browser said what was visible: then what is hidden was not part of the page
     */
    static boolean is(List<Removal> removals, int words, double found, boolean seen) {
        int maybe = 0;
        int hidden = 0;
        double least = found < SURE ? POSSIBLE : LIKELY;
        for (Removal removal : removals) {
            if (removal.prose() > Removal.LONG) {
                maybe += removal.score() >= least ? removal.prose() : 0;
                hidden += removal.kind() == Kind.HIDDEN ? removal.prose() : 0;
            }
        }
        return isShare(maybe, words, A_PART) || !seen && isShare(hidden, words, A_THIRD);
    }

    private static boolean isShare(int lost, int words, double share) {
        return lost > 0 && lost >= share * (words + lost);
    }
}
