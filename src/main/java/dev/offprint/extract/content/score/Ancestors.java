package dev.offprint.extract.content.score;

import static dev.offprint.extract.content.score.BlockText.*;

import java.util.Arrays;

/**
 * What the elements around a block say of it. Only those count that hold more than the one below: wrappers around a
 * single block say nothing new. Blocks share most of what is around them, so each element is looked at once.
 */
final class Ancestors {

    /** How many features an element gives that hang on it alone. */
    private static final int WIDTH = 9;

    private static final int UP = 4;

    private final PageScan scan;
    private final ElementFacts facts;
    private final float words;
    /** For each element the next one above that holds more blocks, the root when there is none. */
    private final int[] wider;
    /** The element just below that one on the way. */
    private final int[] below;

    /** For each element one more than the number of its features among the known ones, 0 when it was not asked for. */
    private final int[] asked;

    private float[] known = new float[64 * WIDTH];
    private int size;

    Ancestors(PageScan scan, ElementFacts facts) {
        this.scan = scan;
        this.facts = facts;
        words = scan.sum(0, scan.blocks.size, WORDS);
        wider = new int[scan.elements];
        below = new int[scan.elements];
        asked = new int[scan.elements];
        for (int e = 1; e < scan.elements; e++) {
            int parent = scan.parent[e];
            boolean more = range(parent) > range(e);
            wider[e] = more ? parent : wider[parent];
            below[e] = more ? e : below[parent];
        }
    }

    private int range(int e) {
        return scan.endBlock[e] - scan.firstBlock[e];
    }

    void describe(int b, Row row) {
        int e = scan.blocks.anchor[b];
        for (int i = 0; i < UP; i++) {
            int child = below[e];
            e = wider[e];
            row.add(facts.twins[child]);
            int at = known(e);
            row.copy(known, at, WIDTH);
        }
    }

    /** Where the features of an element begin that hang on it alone. */
    private int known(int e) {
        if (asked[e] == 0) {
            int at = size * WIDTH;
            if (at == known.length) {
                known = Arrays.copyOf(known, at * 2);
            }
            learn(e, new Row(known, at));
            asked[e] = ++size;
        }
        return (asked[e] - 1) * WIDTH;
    }

    private void learn(int e, Row row) {
        int range = range(e);
        float w = scan.within(e, WORDS);
        row.add(w);
        row.share(scan.within(e, LINK_WORDS), w);
        row.share(scan.within(e, PROSE), w);
        row.share(w, words);
        row.share(w, range);
        row.add(scan.elementsWithin(e, PageScan.HEADINGS));
        row.share(scan.elementsWithin(e, PageScan.LIST_ITEMS), range);
        row.add(scan.elementsWithin(e, PageScan.INPUTS) + scan.elementsWithin(e, PageScan.BUTTONS));
        row.share(scan.within(e, STOPS) + scan.within(e, COMMAS), w);
    }
}
