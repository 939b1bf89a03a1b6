package dev.offprint.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the words of a page's truth in the words of the page: runs of words that are unique on both sides are anchors,
 * long ones first; the longest ordered chain of them stays, gaps between them are aligned likewise with shorter runs
 * and in the end by longest common subsequence. What is left of the truth is then looked for out of order.
 */
final class AlignWords {

    private static final int[] RUNS = {12, 8, 5, 3, 2, 1};
    private static final int[] STRAY_RUNS = {12, 8, 5, 3};
    private static final long SMALL = 400_000;

    private final int[] page;
    private final int[] truth;
    private final boolean[] found;
    private final boolean[] used;

    private AlignWords(int[] page, int[] truth) {
        this.page = page;
        this.truth = truth;
        found = new boolean[page.length];
        used = new boolean[truth.length];
    }

    /** For each word of the page whether the truth has it there. */
    static boolean[] of(int[] page, int[] truth) {
        AlignWords align = new AlignWords(page, truth);
        align.gap(0, page.length, 0, truth.length, 0);
        for (int run : STRAY_RUNS) {
            align.strays(run);
        }
        return align.found;
    }

    private void match(int p, int t) {
        found[p] = true;
        used[t] = true;
    }

    private void gap(int p0, int p1, int t0, int t1, int level) {
        if (p0 >= p1 || t0 >= t1) {
            return;
        }
        if (level == RUNS.length) {
            if ((long) (p1 - p0) * (t1 - t0) <= SMALL) {
                commonSubsequence(p0, p1, t0, t1);
            }
            return;
        }
        List<int[]> chain = longestOrdered(anchors(p0, p1, t0, t1, RUNS[level]));
        int p = p0;
        int t = t0;
        for (int[] anchor : chain) {
            int a = anchor[0];
            int b = anchor[1];
            if (a < p || b < t) {
                continue;
            }
            while (a > p && b > t && page[a - 1] == truth[b - 1]) {
                a--;
                b--;
            }
            gap(p, a, t, b, level + 1);
            while (a < p1 && b < t1 && page[a] == truth[b]) {
                match(a++, b++);
            }
            p = a;
            t = b;
        }
        gap(p, p1, t, t1, level + 1);
    }

    /** Where runs of n words stand that are unique on both sides. */
    private List<int[]> anchors(int p0, int p1, int t0, int t1, int n) {
        Map<Long, int[]> runs = new HashMap<>();
        for (int t = t0; t + n <= t1; t++) {
            int at = t;
            runs.compute(key(truth, t, n), (k, v) -> v == null ? new int[] {-1, at} : new int[] {-2, at});
        }
        for (int p = p0; p + n <= p1; p++) {
            int[] pair = runs.get(key(page, p, n));
            if (pair != null && pair[0] > -2) {
                pair[0] = pair[0] == -1 ? p : -2;
            }
        }
        List<int[]> pairs = new ArrayList<>();
        for (int[] pair : runs.values()) {
            if (pair[0] >= 0) {
                pairs.add(pair);
            }
        }
        pairs.sort((x, y) -> Integer.compare(x[0], y[0]));
        return pairs;
    }

    private static long key(int[] words, int from, int n) {
        long key = n;
        for (int i = from; i < from + n; i++) {
            key = key * 0x9E3779B97F4A7C15L + words[i];
        }
        return key;
    }

    /** The longest subsequence of the pairs, ordered on both sides (patience sorting). */
    private static List<int[]> longestOrdered(List<int[]> pairs) {
        int n = pairs.size();
        int[] tail = new int[n];
        int[] previous = new int[n];
        int length = 0;
        for (int i = 0; i < n; i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) / 2;
                if (pairs.get(tail[middle])[1] < pairs.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : tail[low - 1];
            tail[low] = i;
            length = Math.max(length, low + 1);
        }
        int[][] chain = new int[length][];
        for (int i = length == 0 ? -1 : tail[length - 1], k = length - 1; i >= 0; i = previous[i], k--) {
            chain[k] = pairs.get(i);
        }
        return Arrays.asList(chain);
    }

    private void commonSubsequence(int p0, int p1, int t0, int t1) {
        int n = p1 - p0;
        int m = t1 - t0;
        short[][] best = new short[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                best[i][j] = page[p0 + i] == truth[t0 + j]
                        ? (short) (best[i + 1][j + 1] + 1)
                        : (short) Math.max(best[i + 1][j], best[i][j + 1]);
            }
        }
        for (int i = 0, j = 0; i < n && j < m; ) {
            if (page[p0 + i] == truth[t0 + j]) {
                match(p0 + i++, t0 + j++);
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** Looks for runs of the truth that are not used yet anywhere on the page. */
    private void strays(int n) {
        Map<Long, List<Integer>> places = new HashMap<>();
        for (int p = 0; p + n <= page.length; p++) {
            if (free(found, p, n)) {
                places.computeIfAbsent(key(page, p, n), k -> new ArrayList<>()).add(p);
            }
        }
        for (int t = 0; t + n <= truth.length; t++) {
            if (!free(used, t, n)) {
                continue;
            }
            for (int p : places.getOrDefault(key(truth, t, n), List.of())) {
                if (free(found, p, n)) {
                    for (int i = 0; p + i < page.length && t + i < truth.length; i++) {
                        if (found[p + i] || used[t + i] || page[p + i] != truth[t + i]) {
                            break;
                        }
                        match(p + i, t + i);
                    }
                    break;
                }
            }
        }
    }

    private static boolean free(boolean[] taken, int from, int n) {
        for (int i = from; i < from + n; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }
}
