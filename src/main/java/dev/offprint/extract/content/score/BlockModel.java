package dev.offprint.extract.content.score;

/** The learned scores: trees over what {@link BlockFeatures} says of a block. */
public final class BlockModel {

    /** How many features the trees ask for. */
    public static final int WIDTH = BlockFeatures.WIDTH;

    private final TokenTable table;
    private final Trees trees;

    public BlockModel(TokenTable table, Trees trees) {
        this.table = table;
        this.trees = trees;
    }

    /** A probability for each block. */
    public float[] of(PageScan scan, float[] types) {
        float[] scores = trees.sums(scan.blocks, WIDTH, BlockFeatures.of(scan, table, types));
        for (int b = 0; b < scores.length; b++) {
            scores[b] = Trees.probability(scores[b]);
        }
        return scores;
    }

    /** One row of features a block, {@link #WIDTH} each. */
    public static float[] features(PageScan scan, TokenTable table, float[] types) {
        float[] rows = new float[scan.blocks * WIDTH];
        BlockFeatures.of(scan, table, types).read(0, scan.blocks, rows);
        return rows;
    }

    TokenTable table() {
        return table;
    }

    Trees trees() {
        return trees;
    }
}
