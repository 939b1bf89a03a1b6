package dev.offprint.bench;

import dev.offprint.extract.content.score.BlockModel;
import dev.offprint.extract.content.score.ContentModel;
import dev.offprint.extract.content.score.TokenTable;
import dev.offprint.extract.content.score.TypeFeatures;
import dev.offprint.extract.content.score.TypeModel;
import dev.offprint.extract.content.score.tree.Trees;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Learns the content model from a folder of pages and writes it, and for cross-validation the five models that have not
 * seen one fold of hosts each. The same pages and code give the same bytes.
 *
 * <p>Arguments: the folder, the file to write, and optionally {@code folds} to write FILE.0 to FILE.4 as well.
 */
public final class TrainModel {

    private static final int ROUNDS = 80;
    private static final int TYPE_ROUNDS = 40;
    private static final Map<String, Object> BLOCKS = Map.of(
            "objective",
            "binary:logistic",
            "max_leaves",
            31,
            "eta",
            0.1,
            "min_child_weight",
            5,
            "subsample",
            0.8,
            "colsample_bytree",
            0.4,
            "lambda",
            2,
            "seed",
            1);
    private static final Map<String, Object> TYPES = Map.of(
            "objective",
            "multi:softprob",
            "num_class",
            TypeFeatures.TYPES,
            "max_leaves",
            8,
            "eta",
            0.1,
            "min_child_weight",
            3,
            "subsample",
            0.8,
            "colsample_bytree",
            0.5,
            "lambda",
            2);

    private final List<LabelledPage> pages;
    private final List<float[]> typeRows = new ArrayList<>();
    private final List<float[]> blockRows = new ArrayList<>();
    private final LearnTypes typeTokens;
    private final LearnTokens blockTokens;

    private TrainModel(List<LabelledPage> pages) {
        this.pages = pages;
        typeTokens = new LearnTypes(pages);
        blockTokens = new LearnTokens(pages);
        TokenTable[] tables = new TokenTable[BenchPage.FOLDS];
        for (int fold = 0; fold < tables.length; fold++) {
            tables[fold] = typeTokens.without(fold);
        }
        for (LabelledPage page : pages) {
            typeRows.add(TypeModel.features(
                    page.scan(),
                    page.elementTokens(),
                    page.headTokens(),
                    tables[page.page().fold()]));
        }
        Trees[] types = new Trees[BenchPage.FOLDS];
        for (int fold = 0; fold < types.length; fold++) {
            types[fold] = typeTrees(fold);
            tables[fold] = blockTokens.without(fold);
        }
        int hits = 0;
        for (int i = 0; i < pages.size(); i++) {
            LabelledPage page = pages.get(i);
            int fold = page.page().fold();
            float[] likely = TypeModel.of(typeRows.get(i), types[fold], page.product());
            hits += likely[page.type()] > 0.5 ? 1 : 0;
            blockRows.add(BlockModel.features(page.scan(), tables[fold], likely));
        }
        System.out.printf("types: %.3f sure and right out of fold%n", hits / (double) pages.size());
    }

    public static void main(String[] args) throws IOException {
        TrainModel train = new TrainModel(ReadPages.of(BenchPage.read(Path.of(args[0]))));
        boolean folds = args.length > 2 && args[2].equals("folds");
        for (int fold = -1; fold < (folds ? BenchPage.FOLDS : 0); fold++) {
            Path file = Path.of(args[1] + (fold < 0 ? "" : "." + fold));
            try (OutputStream out = Files.newOutputStream(file)) {
                train.without(fold).write(out);
            }
            System.out.println("wrote " + file);
        }
    }

    /** The model that has not seen a fold; -1 for the model of all pages. */
    private ContentModel without(int fold) {
        return new ContentModel(
                new TypeModel(typeTokens.without(fold), typeTrees(fold)),
                new BlockModel(blockTokens.without(fold), blockTrees(fold)));
    }

    private Trees typeTrees(int without) {
        Sample sample = new Sample(TypeFeatures.WIDTH);
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).page().fold() != without) {
                sample.add(typeRows.get(i), new float[] {pages.get(i).type()}, new float[] {1});
            }
        }
        return sample.train(TYPE_ROUNDS, TYPES);
    }

    /** Each page weighs the same, and in it each block by its words. */
    private Trees blockTrees(int without) {
        Sample sample = new Sample(BlockModel.WIDTH);
        for (int i = 0; i < pages.size(); i++) {
            LabelledPage page = pages.get(i);
            if (page.page().fold() != without) {
                sample.add(blockRows.get(i), page.labels(), page.weights());
            }
        }
        return sample.train(ROUNDS, BLOCKS);
    }

    /** Rows gathered page by page. */
    private static final class Sample {
        private final int width;
        private final List<float[]> rows = new ArrayList<>();
        private final List<float[]> labels = new ArrayList<>();
        private final List<float[]> weights = new ArrayList<>();

        Sample(int width) {
            this.width = width;
        }

        void add(float[] row, float[] label, float[] weight) {
            rows.add(row);
            labels.add(label);
            weights.add(weight);
        }

        Trees train(int rounds, Map<String, Object> settings) {
            return Boost.train(joined(rows), width, joined(labels), joined(weights), rounds, settings);
        }

        private static float[] joined(List<float[]> parts) {
            float[] all = new float[parts.stream().mapToInt(part -> part.length).sum()];
            int at = 0;
            for (float[] part : parts) {
                System.arraycopy(part, 0, all, at, part.length);
                at += part.length;
            }
            return all;
        }
    }
}
