package dev.offprint.extract.clutter.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The phrases of all languages. A phrase that ends with {@code *} is the beginning of a word; scripts without spaces
 * need no word edges. Thread safe.
 */
public final class Vocabulary {

    private final List<Phrase> phrases = new ArrayList<>();
    /** A bit for each language. */
    private final Map<String, Long> languages = new HashMap<>();

    private final Map<Long, PhraseFinder> finders = new ConcurrentHashMap<>();

    /** The vocabulary of all languages that {@code words/languages.txt} names, read once. */
    public static Vocabulary shared() {
        return Shared.ALL;
    }

    private static final class Shared {
        static final Vocabulary ALL = new Vocabulary();
    }

    private Vocabulary() {
        RuleFile.read("words/languages.txt").values().stream()
                .flatMap(Collection::stream)
                .forEach(language -> RuleFile.read("words/" + language + ".txt")
                        .forEach((heading, said) -> said.forEach(phrase -> add(language, phrase, Topic.of(heading)))));
    }

    private void add(String language, String phrase, Topic topic) {
        languages.putIfAbsent(language, 1L << languages.size());
        phrases.add(Phrase.of(phrase, topic, topic.isOfAnyLanguage() ? ~0L : languages.get(language)));
    }

    /**
     * Finds the phrases that count on a page: those on consent always, the others in the page's language and in
     * English. There are as many finders as languages of pages; each knows only its own phrases and stays small.
     *
     * @param language BCP 47, or blank when the page does not say; then all languages count
     */
    PhraseFinder in(String language) {
        return finders.computeIfAbsent(
                languages(language),
                set -> new PhraseFinder(phrases.stream()
                        .filter(phrase -> (phrase.languages() & set) != 0)
                        .toList()));
    }

    private static String primary(String language) {
        int end = 0;
        while (end < language.length() && language.charAt(end) != '-' && language.charAt(end) != '_') {
            end++;
        }
        return language.substring(0, end);
    }

    private long languages(String language) {
        String primary = primary(language.strip()).toLowerCase(Locale.ROOT);
        if (primary.isEmpty()) {
            return ~0L;
        }
        String written = primary.equals("no") || primary.equals("nn") ? "nb" : primary;
        return languages.getOrDefault(written, 0L) | languages.get("en");
    }
}
