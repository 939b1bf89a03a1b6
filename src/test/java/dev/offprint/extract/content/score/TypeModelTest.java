package dev.offprint.extract.content.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.extract.content.PageType;
import dev.offprint.extract.content.score.tree.Trees;
import org.junit.jupiter.api.Test;

class TypeModelTest {

    private final Trees trees = ContentModel.shared().typeModel().trees();

    @Test
    void aPagesOwnWordMakesAProductTenTimesAsLikely() {
        float[] row = new float[TypeFeatures.WIDTH];
        float[] alone = TypeModel.of(row, trees, false);
        float[] said = TypeModel.of(row, trees, true);
        float sum = 0;
        for (PageType type : PageType.values()) {
            int i = type.ordinal();
            double odds = said[i] / said[0] / (alone[i] / alone[0]);
            assertEquals(type == PageType.PRODUCT ? 10 : 1, odds, 1e-3, type.word());
            sum += said[i];
        }
        assertEquals(1, sum, 1e-5);
    }
}
