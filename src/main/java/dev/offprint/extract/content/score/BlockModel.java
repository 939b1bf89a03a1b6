package dev.offprint.extract.content.score;

import dev.offprint.extract.content.score.tree.LeafMasks;
import dev.offprint.extract.content.score.tree.Trees;

/** The learned scores: trees over what {@link BlockFeatures} says of a block. */
public final class BlockModel {

    /** How many features the trees ask for. */
    public static final int WIDTH = BlockFeatures.WIDTH;

    private final TokenTable table;
    private final Trees trees;
    private final LeafMasks masks;

    public BlockModel(TokenTable table, Trees trees) {
        this.table = table;
        this.trees = trees;
        masks = trees.many(BlockFeatures.OWN);
    }

    /** A probability for each block. */
    public float[] of(PageScan scan, float[] types) {
        float[] scores = masks.sums(scan.blocks.size, BlockFeatures.of(scan, table, types));
        for (int b = 0; b < scores.length; b++) {
            scores[b] = Trees.probability(scores[b]);
        }
        return scores;
    }

    /** One row of features a block, {@link #WIDTH} each. */
    public static float[] features(PageScan scan, TokenTable table, float[] types) {
        BlockFeatures features = BlockFeatures.of(scan, table, types);
        float[] rows = new float[scan.blocks.size * WIDTH];
        float[] own = new float[BlockFeatures.OWN];
        for (int b = 0; b < scan.blocks.size; b++) {
            features.read(b, b + 1, own);
            Row row = new Row(rows, b * WIDTH);
            row.addAll(own);
            row.addAll(features.common());
        }
        return rows;
    }

    TokenTable table() {
        return table;
    }

    Trees trees() {
        return trees;
    }
}
