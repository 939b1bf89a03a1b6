package dev.offprint.clip.similar;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * The words that tell what a text is about, weighed by how often they stand in it and how seldom in the owner's other
 * clips: TF-IDF (G. Salton and C. Buckley, "Term-weighting approaches in automatic text retrieval", 1988).
 */
final class Terms {

    /** Terms of one clip: enough to find its like, few enough for small rows. */
    static final int KEPT = 16;

    /** A word of so many clips of one owner tells nothing more, and looking through them would cost. */
    static final int COMMON = 400;

    /** The same for small libraries, as a part of all clips. */
    private static final double COMMON_PART = 0.2;

    private static final int FEW_CLIPS = 50;

    /** The most frequent words of a text, of which {@link #KEPT} are chosen. */
    private static final int CONSIDERED = 60;

    private static final int UNITS = 20_000;
    private static final int SHORTEST = 4;
    static final int LONGEST = 40;
    private static final double IN_TITLE = 1.6;

    /** How a word without regard to case and accents stands in the text, and how often. */
    private final Map<String, Map<String, Integer>> spellings = new HashMap<>();

    private final Set<String> title;

    private Terms(String title, String text) {
        this.title = TextUnits.of(title, UNITS).stream().map(Terms::key).collect(Collectors.toSet());
        note(TextUnits.of(title, UNITS));
        note(TextUnits.of(text, UNITS));
    }

    static Terms of(String title, String text) {
        return new Terms(title, text);
    }

    /** The words that may become terms, by their keys: weightiest first. */
    List<String> considered() {
        return spellings.keySet().stream()
                .filter(key -> times(key) > 1 || title.contains(key))
                .sorted(Comparator.comparingDouble(this::weight).reversed().thenComparing(key -> key))
                .limit(CONSIDERED)
                .toList();
    }

    /**
     * The terms as they stand in the text, each with its weight from 0 to 1.
     *
     * @param clips how many the owner has
     * @param clipsWith how many of them have a word, by its key, among their terms
     */
    Map<String, Double> chosen(int clips, ToIntFunction<String> clipsWith) {
        double most = clips <= FEW_CLIPS ? Integer.MAX_VALUE : Math.min(COMMON, COMMON_PART * clips);
        List<String> best = considered().stream()
                .filter(key -> clipsWith.applyAsInt(key) < most)
                .sorted(Comparator.comparingDouble((String key) ->
                                weight(key) * Math.log(1 + (1.0 + clips) / (1 + clipsWith.applyAsInt(key))))
                        .reversed())
                .limit(KEPT)
                .toList();
        double length = Math.sqrt(
                best.stream().mapToDouble(key -> weight(key) * weight(key)).sum());
        Map<String, Double> chosen = new LinkedHashMap<>();
        best.forEach(key -> chosen.put(spelling(key), weight(key) / length));
        return chosen;
    }

    private void note(List<String> units) {
        for (int i = 0; i < units.size(); i++) {
            String word = units.get(i);
            if (TextUnits.isDense(word)) {
                // two characters of such a script make about one word
                boolean pair = i + 1 < units.size() && TextUnits.isDense(units.get(i + 1));
                if (pair) {
                    count(word + units.get(i + 1));
                }
            } else if (tells(word)) {
                count(word);
            }
        }
    }

    private void count(String word) {
        spellings.computeIfAbsent(key(word), k -> new HashMap<>()).merge(word, 1, Integer::sum);
    }

    private static boolean tells(String word) {
        boolean longEnough = word.length() >= shortest(word) && word.length() <= LONGEST;
        return longEnough
                && word.codePoints().allMatch(c -> !Character.isDigit(c))
                && !StopWords.has(word.toLowerCase(Locale.ROOT));
    }

    /** Scripts write words of the same weight in fewer letters, and abbreviations are short everywhere. */
    private static int shortest(String word) {
        return switch (Character.UnicodeScript.of(word.codePointAt(0))) {
            case HANGUL -> 2;
            case LATIN, CYRILLIC, GREEK -> word.equals(word.toUpperCase(Locale.ROOT)) ? SHORTEST - 1 : SHORTEST;
            default -> SHORTEST - 1;
        };
    }

    private int times(String key) {
        return spellings.get(key).values().stream().mapToInt(i -> i).sum();
    }

    private double weight(String key) {
        return (1 + Math.log(times(key))) * (title.contains(key) ? IN_TITLE : 1);
    }

    /** As it stands there most often; the lower-case one of equals, as sentences and titles begin with a capital. */
    private String spelling(String key) {
        return spellings.get(key).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    /** Without regard to case and accents, as the database compares terms. */
    static String key(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss");
    }
}
