package dev.offprint.feed.rank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What somebody finishes: for each site, tag, word of a title and length the log-odds of being finished against those
 * of everything judged, drawn towards 0 where few were judged.
 */
public final class Taste {

    private static final int SHORTEST_WORD = 4;

    private final Map<String, int[]> counts = new HashMap<>();
    private final double evidence;
    private final double usual;

    private Taste(Collection<Judged> judged) {
        int finished = 0;
        for (Judged one : judged) {
            finished += one.finished() ? 1 : 0;
            for (String feature : features(one.clip())) {
                counts.computeIfAbsent(feature, f -> new int[2])[one.finished() ? 0 : 1]++;
            }
        }
        // where nothing was ever finished, or everything was, there is nothing to prefer
        boolean telling = finished > 0 && finished < judged.size();
        evidence = telling ? judged.size() / (judged.size() + Weights.EVIDENCE) : 0;
        usual = odds(finished, judged.size() - finished);
    }

    public static Taste of(Collection<Judged> judged) {
        return new Taste(judged);
    }

    /** From 0, when nothing is known, towards 1. */
    double evidence() {
        return evidence;
    }

    double site(String site) {
        return liking("site " + site);
    }

    double tag(String tag) {
        return liking("tag " + tag.toLowerCase(Locale.ROOT));
    }

    double word(String word) {
        return liking("word " + word);
    }

    double length(int minutes) {
        return liking(bucket(minutes));
    }

    /** The words of a title that could say something: in lower case, without short ones. */
    static Set<String> words(String title) {
        Set<String> words = new LinkedHashSet<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= title.length(); i++) {
            if (i < title.length() && Character.isLetter(title.charAt(i))) {
                word.append(Character.toLowerCase(title.charAt(i)));
            } else {
                if (word.length() >= SHORTEST_WORD) {
                    words.add(word.toString());
                }
                word.setLength(0);
            }
        }
        return words;
    }

    private static List<String> features(Candidate clip) {
        List<String> features = new ArrayList<>();
        features.add("site " + clip.site());
        features.add(bucket(clip.minutes()));
        clip.tags().forEach(tag -> features.add("tag " + tag.toLowerCase(Locale.ROOT)));
        words(clip.title()).forEach(word -> features.add("word " + word));
        return features;
    }

    private static String bucket(int minutes) {
        return minutes <= Weights.SHORT_MINUTES ? "short" : minutes <= Weights.LONG_MINUTES ? "medium" : "long";
    }

    private double liking(String feature) {
        int[] seen = counts.get(feature);
        if (seen == null) {
            return 0;
        }
        int times = seen[0] + seen[1];
        return (odds(seen[0], seen[1]) - usual) * times / (times + Weights.OWN_EVIDENCE);
    }

    private static double odds(int finished, int not) {
        return Math.log((finished + 0.5) / (not + 0.5));
    }
}
