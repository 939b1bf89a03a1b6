package dev.offprint.bench;

import dev.offprint.extract.content.score.TokenTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns what each token says of a block, by place: on each page a token votes once, with the share of the words of its
 * blocks that the truth has. Votes are kept by fold, so that a page is never described by what itself or its host taught.
 */
final class LearnTokens {

    /** A token is learned when it was seen on this many hosts. */
    private static final int HOSTS = 3;
    /** How many votes the general opinion counts for. */
    private static final double PRIOR = 4;

    /** Votes by fold and place, and hosts by fold. */
    private static final class Votes {
        final float[] yes = new float[BenchPage.FOLDS * TokenTable.PLACES];
        final float[] all = new float[BenchPage.FOLDS * TokenTable.PLACES];
        final int[] hosts = new int[BenchPage.FOLDS];
        String lastHost;
    }

    private final Map<Integer, Votes> votes = new TreeMap<>();

    LearnTokens(List<LabelledPage> pages) {
        List<LabelledPage> byHost = new ArrayList<>(pages);
        byHost.sort((a, b) -> (a.page().host() + a.page().id())
                .compareTo(b.page().host() + b.page().id()));
        byHost.forEach(this::count);
    }

    private void count(LabelledPage page) {
        Map<Integer, float[]> here = new HashMap<>();
        for (int b = 0; b < page.words().length; b++) {
            float words = Math.max(1, page.words()[b].length);
            float yes = page.label(b) ? words : 0;
            for (int place = 0; place < TokenTable.PLACES; place++) {
                int at = place * 2;
                page.scan().tokens(b, place, token -> {
                    float[] sums = here.computeIfAbsent(token, t -> new float[TokenTable.PLACES * 2]);
                    sums[at] += yes;
                    sums[at + 1] += words;
                });
            }
        }
        here.forEach((token, sums) -> vote(page.page(), token, sums));
    }

    private void vote(BenchPage page, int token, float[] sums) {
        Votes v = votes.computeIfAbsent(token, t -> new Votes());
        for (int place = 0; place < TokenTable.PLACES; place++) {
            if (sums[place * 2 + 1] > 0) {
                v.yes[page.fold() * TokenTable.PLACES + place] += sums[place * 2] / sums[place * 2 + 1];
                v.all[page.fold() * TokenTable.PLACES + place]++;
            }
        }
        if (!page.host().equals(v.lastHost)) {
            v.hosts[page.fold()]++;
            v.lastHost = page.host();
        }
    }

    /** The table that has not seen one fold; -1 for the table of all. */
    TokenTable without(int fold) {
        double[] base = base(fold);
        int[] tokens = new int[votes.size()];
        float[] scores = new float[votes.size() * TokenTable.PLACES];
        int n = 0;
        for (Map.Entry<Integer, Votes> entry : votes.entrySet()) {
            Votes v = entry.getValue();
            int hosts = Arrays.stream(v.hosts).sum() - (fold < 0 ? 0 : v.hosts[fold]);
            if (hosts >= HOSTS && entry.getKey() != 0) {
                tokens[n] = entry.getKey();
                for (int place = 0; place < TokenTable.PLACES; place++) {
                    scores[n * TokenTable.PLACES + place] = score(v, place, fold, base[place]);
                }
                n++;
            }
        }
        return new TokenTable(
                Arrays.copyOf(tokens, n), Arrays.copyOf(scores, n * TokenTable.PLACES), TokenTable.PLACES);
    }

    /** The share of votes for the article, by place, over all tokens. */
    private double[] base(int without) {
        double[] yes = new double[TokenTable.PLACES];
        double[] all = new double[TokenTable.PLACES];
        for (Votes v : votes.values()) {
            for (int i = 0; i < v.yes.length; i++) {
                if (i / TokenTable.PLACES != without) {
                    yes[i % TokenTable.PLACES] += v.yes[i];
                    all[i % TokenTable.PLACES] += v.all[i];
                }
            }
        }
        for (int place = 0; place < yes.length; place++) {
            yes[place] /= all[place];
        }
        return yes;
    }

    private static float score(Votes v, int place, int without, double base) {
        double yes = PRIOR * base;
        double all = PRIOR;
        for (int fold = 0; fold < BenchPage.FOLDS; fold++) {
            if (fold != without) {
                yes += v.yes[fold * TokenTable.PLACES + place];
                all += v.all[fold * TokenTable.PLACES + place];
            }
        }
        double logOdds = Math.log(yes / (all - yes)) - Math.log(base / (1 - base));
        return rounded(logOdds);
    }

    /** As it is kept: in one byte. */
    static float rounded(double logOdds) {
        return Math.round(Math.max(-7.9, Math.min(7.9, logOdds)) / TokenTable.STEP) * TokenTable.STEP;
    }
}
