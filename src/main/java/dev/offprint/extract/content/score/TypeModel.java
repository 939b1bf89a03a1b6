package dev.offprint.extract.content.score;

import org.jsoup.nodes.Document;

/** How likely a page is of each type, learned from its markup, its sizes and its path. */
public final class TypeModel {

    private final TokenTable table;
    private final Trees trees;

    public TypeModel(TokenTable table, Trees trees) {
        this.table = table;
        this.trees = trees;
    }

    /** A probability for each type, in the order of {@code PageType}. */
    public float[] of(PageScan scan, Document doc, String url) {
        return of(features(scan, TypeFeatures.elementTokens(scan), TypeFeatures.headTokens(doc, url), table), trees);
    }

    /** One row of features for the page. */
    public static float[] features(PageScan scan, int[] elementTokens, int[] headTokens, TokenTable table) {
        return TypeFeatures.of(scan, elementTokens, headTokens, table);
    }

    /** The softmax of what the trees say of a row. */
    public static float[] of(float[] row, Trees trees) {
        float[] odds = trees.sums(row, 0, TypeFeatures.TYPES);
        float sum = 0;
        for (int type = 0; type < odds.length; type++) {
            odds[type] = (float) Math.exp(odds[type]);
            sum += odds[type];
        }
        for (int type = 0; type < odds.length; type++) {
            odds[type] /= sum;
        }
        return odds;
    }

    TokenTable table() {
        return table;
    }

    Trees trees() {
        return trees;
    }
}
