package dev.offprint.feed.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Picks what fits into the time that somebody has: the best ranked whose reading time comes to it within a tenth. */
public final class TimeBudget {

    private static final double TOLERANCE = 0.1;

    /** More than these cannot make the choice better, only slower. */
    private static final int LOOKED_AT = 120;

    private TimeBudget() {}

    /**
     * In their order. When nothing comes to the time, the most that fits below it.
     *
     * <p>A knapsack by dynamic programming: for each whole number of minutes the most worth that comes to exactly it,
     * where a clip's worth falls with its rank.
     */
    public static List<Ranked> fit(List<Ranked> ranked, int minutes) {
        List<Ranked> best = ranked.subList(0, Math.min(ranked.size(), LOOKED_AT));
        int most = (int) Math.floor(minutes * (1 + TOLERANCE));
        double[] worth = new double[most + 1];
        boolean[][] taken = new boolean[best.size()][most + 1];
        Arrays.fill(worth, Double.NEGATIVE_INFINITY);
        worth[0] = 0;
        for (int i = 0; i < best.size(); i++) {
            int length = length(best.get(i));
            for (int sum = most; sum >= length; sum--) {
                double with = worth[sum - length] + length * 1.0 / (i + 3);
                if (with > worth[sum]) {
                    worth[sum] = with;
                    taken[i][sum] = true;
                }
            }
        }
        return picked(best, taken, sum(worth, (int) Math.ceil(minutes * (1 - TOLERANCE))));
    }

    private static int sum(double[] worth, int least) {
        int found = -1;
        for (int sum = least; sum < worth.length; sum++) {
            if (worth[sum] > Double.NEGATIVE_INFINITY && (found < 0 || worth[sum] > worth[found])) {
                found = sum;
            }
        }
        for (int sum = least - 1; found < 0; sum--) {
            found = worth[sum] > Double.NEGATIVE_INFINITY ? sum : -1;
        }
        return found;
    }

    private static List<Ranked> picked(List<Ranked> best, boolean[][] taken, int sum) {
        List<Ranked> picked = new ArrayList<>();
        int left = sum;
        for (int i = best.size() - 1; i >= 0; i--) {
            if (taken[i][left]) {
                picked.add(0, best.get(i));
                left -= length(best.get(i));
            }
        }
        return picked;
    }

    private static int length(Ranked one) {
        return Math.max(1, one.clip().minutes());
    }
}
