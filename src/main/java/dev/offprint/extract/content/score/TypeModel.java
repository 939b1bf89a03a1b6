package dev.offprint.extract.content.score;

import dev.offprint.extract.content.score.tree.Trees;
import org.jsoup.nodes.Document;

/** How likely a page is of each type, learned from its markup, its sizes and its path. */
public final class TypeModel {

    /** The place of {@code PageType.PRODUCT}. */
    private static final int PRODUCT = 3;
    /** Six of seven pages that say in data that they are about one product are, and few others are. */
    private static final float SAID = 10;

    private final TokenTable table;
    private final Trees trees;

    public TypeModel(TokenTable table, Trees trees) {
        this.table = table;
        this.trees = trees;
    }

    /**
     * A probability for each type, in the order of {@code PageType}.
     *
     * @param product whether the page says in data that it is about one product
     */
    public float[] of(PageScan scan, Document doc, String url, boolean product) {
        float[] row = features(scan, TypeFeatures.elementTokens(scan), HeadTokens.of(doc, url), table);
        return of(row, trees, product);
    }

    /** One row of features for the page. */
    public static float[] features(PageScan scan, int[] elementTokens, int[] headTokens, TokenTable table) {
        return TypeFeatures.of(scan, elementTokens, headTokens, table);
    }

    /** The softmax of what the trees say of a row, and of what the page says itself. */
    public static float[] of(float[] row, Trees trees, boolean product) {
        float[] odds = trees.sums(row, 0, TypeFeatures.TYPES);
        float sum = 0;
        for (int type = 0; type < odds.length; type++) {
            boolean said = product && type == PRODUCT;
            odds[type] = (float) Math.exp(odds[type]) * (said ? SAID : 1);
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
