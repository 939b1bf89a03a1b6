package dev.offprint.extract.content.score;

import static dev.offprint.extract.content.score.BlockText.*;

import java.util.List;

/** What the guess of a page's type sees: sizes and shares, and what the vocabulary says for each type. */
public final class TypeFeatures {

    /** How many types there are. */
    public static final int TYPES = 7;
    /** How many features a page has. */
    public static final int WIDTH = 24 + 2 * TYPES;

    private static final List<String> TAGS = List.of("article", "pre", "blockquote");

    private TypeFeatures() {}

    /** The tokens of the page's elements, without repeats. */
    public static int[] elementTokens(PageScan scan) {
        return scan.sets.numbers().all();
    }

    /** One row of {@link #WIDTH}. */
    static float[] of(PageScan scan, int[] elementTokens, int[] headTokens, TokenTable table) {
        Row row = new Row(new float[WIDTH]);
        float words = scan.sum(0, scan.blocks.size, WORDS);
        row.add(scan.blocks.size);
        row.add(words);
        for (int figure : new int[] {LINK_WORDS, PROSE, COMMAS, STOPS, DIGITS, MONEY, YEARS, QUESTIONS, AT_SIGNS}) {
            row.share(scan.sum(0, scan.blocks.size, figure), words);
        }
        for (int sort = 0; sort < PageScan.TOTALS; sort++) {
            row.add(scan.elements == 0 ? 0 : scan.elementsWithin(0, sort));
        }
        row.add(scan.sum(0, scan.blocks.size, MONEY));
        row.add(longest(scan, words));
        for (String tag : TAGS) {
            row.add(scan.named(tag));
        }
        votes(elementTokens, table, row);
        votes(headTokens, table, row);
        return row.values;
    }

    private static float longest(PageScan scan, float words) {
        float most = 0;
        for (int b = 0; b < scan.blocks.size; b++) {
            most = Math.max(most, scan.figure(b, WORDS));
        }
        return words > 0 ? most / words : 0;
    }

    private static void votes(int[] tokens, TokenTable table, Row row) {
        int[] sums = new int[TYPES];
        for (int found : table.find(tokens, tokens.length)) {
            for (int type = 0; type < TYPES; type++) {
                sums[type] += table.steps(found, type);
            }
        }
        for (int sum : sums) {
            row.add(sum * TokenTable.STEP);
        }
    }
}
