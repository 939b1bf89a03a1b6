package dev.offprint.extract.clutter;

import dev.offprint.extract.clutter.PruneBoilerplate.Removal;
import dev.offprint.extract.clutter.reading.Outline;
import dev.offprint.extract.clutter.reading.Trait;
import dev.offprint.extract.ledger.Kind;

/** Finds how far a box of clutter reaches around the line that gives it away. */
final class BoxAround {

    /** A box has no more text than this, in characters. */
    static final int LENGTH = 700;

    private static final int ANSWERS_LENGTH = 220;

    private final Outline outline;
    private final Shapes shapes;

    BoxAround(Outline outline) {
        this.outline = outline;
        this.shapes = new Shapes(outline);
    }

    /** The smallest box around the line that has a field to fill in, or -1. */
    int withField(int line) {
        int i = line;
        while (outline.parent(i) > 0
                && !hasField(i)
                && outline.length(outline.parent(i)) <= LENGTH
                && outline.count(outline.parent(i), Trait.CONTENT) == 0) {
            i = outline.parent(i);
        }
        return hasField(i) ? i : -1;
    }

    /** The box that begins with the heading and has buttons to answer it with, or -1. */
    int withButton(int heading) {
        int box = outline.parent(heading);
        boolean asks = box > 0
                && outline.from(box) == outline.from(heading)
                && outline.length(box) <= ANSWERS_LENGTH
                && shapes.hasButton(box);
        return asks ? box : -1;
    }

    /** The box that begins with the heading and has more than it, or -1. */
    int underHeading(int heading) {
        int i = heading;
        while (outline.parent(i) > 0
                && outline.from(outline.parent(i)) == outline.from(heading)
                && outline.length(outline.parent(i)) <= LENGTH) {
            i = outline.parent(i);
        }
        return outline.length(i) > outline.length(heading) ? i : -1;
    }

    /** Removes a box that was found, unless it is too large a part of the whole. */
    void remove(int i, Kind kind, String rule, Removal removal) {
        if (i > 0 && outline.length(i) <= LENGTH && outline.length(i) * 3 <= outline.length(0)) {
            removal.remove(i, kind, rule);
        }
    }

    private boolean hasField(int i) {
        return outline.count(i, Trait.FIELD) > 0;
    }
}
