package dev.offprint.extract.content.score;

import static dev.offprint.extract.content.score.BlockText.TOKEN_WORDS;
import static dev.offprint.extract.content.score.BlockText.WORDS;

/** What the names in the markup around a block say of it, and the words of its heading or its own few words. */
final class BlockVocabulary {

    private static final int WORD_SCORES = 4;

    private final PageScan scan;
    private final ElementFacts facts;
    private final TokenTable table;
    private int lastHeading = -2;
    private Row headingScores;

    BlockVocabulary(PageScan scan, ElementFacts facts, TokenTable table) {
        this.scan = scan;
        this.facts = facts;
        this.table = table;
    }

    void describe(int b, Row row) {
        int e = scan.anchor[b];
        scores(e, TokenTable.OWN, row);
        row.add(facts.scores[facts.at(e) + ElementFacts.COUNT]);
        float sum = 0;
        float most = 0;
        float least = 0;
        float count = 0;
        int up = scan.parent[e];
        for (int i = 0; i < 3; i++) {
            int first = up < 0 ? 0 : facts.at(up);
            int at = first + TokenTable.NEAR * 3;
            float own = up < 0 ? 0 : facts.scores[at];
            float n = up < 0 ? 0 : facts.scores[first + ElementFacts.COUNT];
            row.share(own, n);
            sum += own;
            count += n;
            most = up < 0 ? most : Math.max(most, facts.scores[at + 1]);
            least = up < 0 ? least : Math.min(least, facts.scores[at + 2]);
            up = up < 0 ? up : scan.parent[up];
        }
        row.share(sum, count);
        row.add(most);
        row.add(least);
        row.add(count);
        row.share(up < 0 ? 0 : facts.path[up * 4], up < 0 ? 0 : facts.path[up * 4 + 3]);
        for (int i = 0; i < 4; i++) {
            row.add(up < 0 ? 0 : facts.path[up * 4 + i]);
        }
        headingScores(scan.heading[b], row);
        wordScores(scan.figure(b, WORDS) > TOKEN_WORDS ? -1 : b, TokenTable.WORD, row);
    }

    private void scores(int e, int place, Row row) {
        int at = facts.at(e) + place * 3;
        row.share(facts.scores[at], facts.scores[facts.at(e) + ElementFacts.COUNT]);
        row.add(facts.scores[at + 1]);
        row.add(facts.scores[at + 2]);
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
        int from = b < 0 ? 0 : scan.firstWord[b];
        int to = b < 0 ? 0 : scan.firstWord[b + 1];
        float sum = 0;
        float most = 0;
        float least = 0;
        int known = 0;
        for (int i = from; i < to; i++) {
            int found = table.find(scan.words[i]);
            if (found >= 0) {
                float value = table.value(found, place);
                sum += value;
                most = Math.max(most, value);
                least = Math.min(least, value);
                known++;
            }
        }
        row.share(sum, known);
        row.add(most);
        row.add(least);
        row.share(known, to - from);
    }
}
