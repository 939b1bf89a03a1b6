package dev.offprint.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.offprint.extract.content.score.tree.Trees;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** Trains boosted trees with XGBoost and turns them into {@link Trees}. The same input gives the same bytes. */
final class Boost {

    private Boost() {}

    /** @param settings XGBoost's parameters besides those that make it repeatable */
    static Trees train(
            float[] rows, int width, float[] labels, float[] weights, int rounds, Map<String, Object> settings) {
        Map<String, Object> parameters = new TreeMap<>(Map.of(
                "tree_method", "hist",
                "grow_policy", "lossguide",
                "max_depth", 0,
                "max_bin", 128,
                "base_score", 0.5,
                "seed", 1,
                "nthread", 2));
        parameters.putAll(settings);
        try {
            DMatrix matrix = new DMatrix(rows, labels.length, width, Float.NaN);
            matrix.setLabel(labels);
            matrix.setWeight(weights);
            Booster booster = XGBoost.train(matrix, parameters, rounds, new HashMap<>(), null, null);
            Trees trees = convert(new ObjectMapper().readTree(booster.toByteArray("json")));
            booster.dispose();
            matrix.dispose();
            return trees;
        } catch (XGBoostError | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Trees convert(JsonNode model) {
        JsonNode trees = model.at("/learner/gradient_booster/model/trees");
        int nodes = 0;
        for (JsonNode tree : trees) {
            nodes += tree.get("left_children").size();
        }
        int[] roots = new int[trees.size()];
        short[] feature = new short[nodes];
        float[] value = new float[nodes];
        int[] left = new int[nodes];
        int free = 0;
        for (int t = 0; t < roots.length; t++) {
            roots[t] = free;
            free = copy(trees.get(t), free, feature, value, left);
        }
        return new Trees(roots, feature, value, left);
    }

    /** Copies a tree breadth first, so that the children of a node are neighbours. */
    private static int copy(JsonNode tree, int start, short[] feature, float[] value, int[] left) {
        int[] source = new int[tree.get("left_children").size()];
        int end = start + 1;
        for (int at = start; at < end; at++) {
            int node = source[at - start];
            int child = tree.get("left_children").get(node).asInt();
            value[at] = (float) tree.get("split_conditions").get(node).asDouble();
            feature[at] =
                    child < 0 ? -1 : (short) tree.get("split_indices").get(node).asInt();
            if (child >= 0) {
                left[at] = end;
                source[end - start] = child;
                source[end + 1 - start] = tree.get("right_children").get(node).asInt();
                end += 2;
            } else {
                left[at] = -1;
            }
        }
        return end;
    }
}
