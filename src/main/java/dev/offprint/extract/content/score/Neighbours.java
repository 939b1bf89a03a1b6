package dev.offprint.extract.content.score;

/** What the names in the markup around the blocks next to a block say: of two before it and two behind. */
final class Neighbours {

    private static final int NEXT = 2;

    private final PageScan scan;
    private final ElementFacts facts;

    Neighbours(PageScan scan, ElementFacts facts) {
        this.scan = scan;
        this.facts = facts;
    }

    void describe(int b, Row row) {
        for (int step = -NEXT; step <= NEXT; step++) {
            if (step != 0) {
                neighbour(b + step, row);
            }
        }
    }

    private void neighbour(int other, Row row) {
        if (other < 0 || other >= scan.blocks.size) {
            row.skip(2);
            return;
        }
        int e = scan.blocks.anchor[other];
        row.add(facts.ownMean(e));
        row.add(facts.pathMean(e));
    }
}
