package dev.offprint.bench;

import dev.offprint.extract.content.score.TokenTable;
import dev.offprint.extract.content.score.TypeFeatures;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Learns what each token says of a page's type, a vote a page, by fold as {@link LearnTokens} does. */
final class LearnTypes {

    private static final int HOSTS = 4;
    private static final double PRIOR = 4;
    private static final int TYPES = TypeFeatures.TYPES;

    private static final class Votes {
        final float[] pages = new float[BenchPage.FOLDS * TYPES];
        final Set<String> hosts = new HashSet<>();
    }

    private final Map<Integer, Votes> votes = new TreeMap<>();
    private final Votes everything = new Votes();

    LearnTypes(List<LabelledPage> pages) {
        for (LabelledPage page : pages) {
            for (int[] tokens : List.of(page.elementTokens(), page.headTokens())) {
                for (int token : tokens) {
                    vote(votes.computeIfAbsent(token, t -> new Votes()), page);
                }
            }
            vote(everything, page);
        }
    }

    private static void vote(Votes votes, LabelledPage page) {
        votes.pages[page.page().fold() * TYPES + page.type()]++;
        votes.hosts.add(page.page().fold() + page.page().host());
    }

    /** The table that has not seen one fold; -1 for the table of all. */
    TokenTable without(int fold) {
        float[] prior = count(everything, fold);
        List<Map.Entry<Integer, Votes>> known = votes.entrySet().stream()
                .filter(entry -> entry.getKey() != 0 && hosts(entry.getValue(), fold) >= HOSTS)
                .toList();
        int[] tokens = new int[known.size()];
        float[] scores = new float[tokens.length * TYPES];
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = known.get(i).getKey();
            float[] counts = count(known.get(i).getValue(), fold);
            for (int type = 0; type < TYPES; type++) {
                double share = prior[type] / prior[TYPES];
                double odds = Math.log((counts[type] + PRIOR * share) / (counts[TYPES] + PRIOR) / share);
                scores[i * TYPES + type] = LearnTokens.rounded(odds);
            }
        }
        return new TokenTable(tokens, scores, TYPES);
    }

    private static long hosts(Votes votes, int without) {
        return votes.hosts.stream()
                .filter(host -> without < 0 || !host.startsWith(Integer.toString(without)))
                .count();
    }

    /** Pages by type, then of all types. */
    private static float[] count(Votes votes, int without) {
        float[] counts = new float[TYPES + 1];
        for (int i = 0; i < votes.pages.length; i++) {
            if (i / TYPES != without) {
                counts[i % TYPES] += votes.pages[i];
                counts[TYPES] += votes.pages[i];
            }
        }
        return counts;
    }
}
