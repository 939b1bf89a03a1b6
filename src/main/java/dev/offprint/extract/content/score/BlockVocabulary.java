package dev.offprint.extract.content.score;

import static dev.offprint.extract.content.score.BlockText.TOKEN_WORDS;
import static dev.offprint.extract.content.score.BlockText.WORDS;

/** What the names in the markup around a block say of it, and the words of its heading or its own few words. */
final class BlockVocabulary {

    private static final int WORD_SCORES = 4;

    private final PageScan scan;
    private final ElementFacts facts;
    private final TokenTable table;
    /** Where in the table the words of headings and of short blocks are, and for each block where its own begin. */
    private final int[] places;

    private final int[] first;

    private int lastHeading = -2;
    private Row headingScores;

    BlockVocabulary(PageScan scan, ElementFacts facts, TokenTable table) {
        this.scan = scan;
        this.facts = facts;
        this.table = table;
        first = new int[scan.blocks.size + 1];
        int[] words = new int[scan.blocks.firstWord[scan.blocks.size]];
        for (int b = 0; b < scan.blocks.size; b++) {
            int from = scan.blocks.firstWord[b];
            int count = isShort(b) || isHeading(b) ? scan.blocks.firstWord[b + 1] - from : 0;
            System.arraycopy(scan.blocks.words, from, words, first[b], count);
            first[b + 1] = first[b] + count;
        }
        places = table.find(words, first[scan.blocks.size]);
    }

    private boolean isShort(int b) {
        return scan.figure(b, WORDS) <= TOKEN_WORDS;
    }

    private boolean isHeading(int b) {
        return (scan.flags[scan.blocks.anchor[b]] & Tag.HEADING) != 0;
    }

    void describe(int b, Row row) {
        int[] scores = facts.scores;
        int own = facts.at(scan.blocks.anchor[b]);
        int known = scores[own + ElementFacts.COUNT];
        scores(scores, own + TokenTable.OWN * 3, known, row);
        row.add(known);
        int sum = 0;
        int most = 0;
        int least = 0;
        int count = 0;
        int up = scan.parent[scan.blocks.anchor[b]];
        for (int i = 0; i < 3; i++) {
            if (up < 0) {
                row.add(0);
                continue;
            }
            int at = facts.at(up) + TokenTable.NEAR * 3;
            int n = scores[facts.at(up) + ElementFacts.COUNT];
            row.share(scores[at] * TokenTable.STEP, n);
            sum += scores[at];
            count += n;
            most = Math.max(most, scores[at + 1]);
            least = Math.min(least, scores[at + 2]);
            up = scan.parent[up];
        }
        row.share(sum * TokenTable.STEP, count);
        row.add(most * TokenTable.STEP);
        row.add(least * TokenTable.STEP);
        row.add(count);
        path(up, row);
        headingScores(scan.blocks.heading[b], row);
        wordScores(isShort(b) ? b : -1, TokenTable.WORD, row);
    }

    /** Sum, most and least as a mean and two values. */
    private static void scores(int[] scores, int at, int count, Row row) {
        row.share(scores[at] * TokenTable.STEP, count);
        row.add(scores[at + 1] * TokenTable.STEP);
        row.add(scores[at + 2] * TokenTable.STEP);
    }

    /** What all elements from the root to one say, -1 for none. */
    private void path(int e, Row row) {
        if (e < 0) {
            row.skip(5);
            return;
        }
        int at = e * 4;
        row.share(facts.path[at] * TokenTable.STEP, facts.path[at + 3]);
        row.add(facts.path[at] * TokenTable.STEP);
        row.add(facts.path[at + 1] * TokenTable.STEP);
        row.add(facts.path[at + 2] * TokenTable.STEP);
        row.add(facts.path[at + 3]);
    }

    /** All blocks under a heading share what its words say. */
    private void headingScores(int heading, Row row) {
        if (heading != lastHeading) {
            lastHeading = heading;
            headingScores = new Row(new float[WORD_SCORES]);
            wordScores(heading, TokenTable.HEADING, headingScores);
        }
        row.addAll(headingScores.values);
    }

    /** What the kept words of a block say, -1 for none. */
    private void wordScores(int b, int place, Row row) {
        int from = b < 0 ? 0 : first[b];
        int to = b < 0 ? 0 : first[b + 1];
        int sum = 0;
        int most = 0;
        int least = 0;
        int known = 0;
        for (int i = from; i < to; i++) {
            int steps = table.steps(places[i], place);
            sum += steps;
            most = Math.max(most, steps);
            least = Math.min(least, steps);
            known += TokenTable.isKnown(places[i]) ? 1 : 0;
        }
        row.share(sum * TokenTable.STEP, known);
        row.add(most * TokenTable.STEP);
        row.add(least * TokenTable.STEP);
        row.share(known, to - from);
    }
}
