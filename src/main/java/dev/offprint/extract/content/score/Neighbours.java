package dev.offprint.extract.content.score;

import static dev.offprint.extract.content.score.BlockText.*;

/** What the blocks before and after a block say of it: three on each side one by one, and two windows on each side. */
final class Neighbours {

    private static final int FAR = 3;
    private static final int NEAR = 2;
    private static final int SMALL_WINDOW = 5;
    private static final int LARGE_WINDOW = 15;

    private final PageScan scan;
    private final ElementFacts facts;
    /** Of each block the share of its words in links, -1 when it has no words. */
    private final float[] linked;

    Neighbours(PageScan scan, ElementFacts facts) {
        this.scan = scan;
        this.facts = facts;
        linked = new float[scan.blocks.size];
        for (int b = 0; b < linked.length; b++) {
            float w = scan.figure(b, WORDS);
            linked[b] = w > 0 ? scan.figure(b, LINK_WORDS) / w : -1;
        }
    }

    void describe(int b, Row row) {
        int anchor = scan.blocks.anchor[b];
        for (int step = -FAR; step <= FAR; step++) {
            if (step != 0) {
                neighbour(b + step, Math.abs(step) <= NEAR, anchor, row);
            }
        }
        window(Math.max(0, b - SMALL_WINDOW), b, row);
        window(b + 1, Math.min(scan.blocks.size, b + 1 + SMALL_WINDOW), row);
        window(Math.max(0, b - LARGE_WINDOW), b, row);
        window(b + 1, Math.min(scan.blocks.size, b + 1 + LARGE_WINDOW), row);
    }

    private void neighbour(int other, boolean near, int anchor, Row row) {
        if (other < 0 || other >= scan.blocks.size) {
            row.add(-1);
            row.add(-1);
            for (int i = 0; near && i < 3; i++) {
                row.add(0);
            }
            return;
        }
        row.add(scan.figure(other, WORDS));
        row.add(linked[other]);
        if (near) {
            int e = scan.blocks.anchor[other];
            row.add(facts.ownMean(e));
            row.add(e == anchor || scan.parent[e] == scan.parent[anchor]);
            row.add(facts.path[e * 4] * TokenTable.STEP / Math.max(1, facts.path[e * 4 + 3]));
        }
    }

    private void window(int from, int to, Row row) {
        float w = to > from ? scan.sum(from, to, WORDS) : 0;
        row.add(w);
        row.share(to > from ? scan.sum(from, to, LINK_WORDS) : 0, w);
        row.share(to > from ? scan.sum(from, to, PROSE) : 0, w);
    }
}
