package dev.offprint.extract.clutter;

import dev.offprint.extract.clutter.reading.Outline;
import dev.offprint.extract.clutter.reading.Topic;

/** Entries of a list that are labelled as paid for, among entries that are not. */
final class SponsoredCards {

    private static final int CARD_LENGTH = 600;
    private static final int FEWEST_ENTRIES = 3;
    /** A longer list is what the page is for, paid entries and all. */
    private static final int MOST_ENTRIES = 10;

    private final Outline outline;

    SponsoredCards(Outline outline) {
        this.outline = outline;
    }

    /** The entry that a label stands in, or -1 when it stands in none or all entries are labelled alike. */
    int card(int label) {
        for (int i = outline.parent(label); i > 0 && outline.length(i) <= CARD_LENGTH; i = outline.parent(i)) {
            if (outline.linkLength(i) > 0 && isEntry(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isEntry(int i) {
        int list = outline.parent(i);
        int alike = 0;
        int labelled = 0;
        for (int k = list + 1; k <= outline.last(list); k = outline.last(k) + 1) {
            if (!outline.isGone(k)
                    && outline.element(k).normalName().equals(outline.element(i).normalName())
                    && outline.classes(k).equals(outline.classes(i))) {
                alike++;
                labelled += outline.has(k, Topic.AD) ? 1 : 0;
            }
        }
        return alike >= FEWEST_ENTRIES && alike <= MOST_ENTRIES && labelled * 2 <= alike;
    }
}
