package dev.offprint.extract.clutter.reading;

import java.util.ArrayList;
import java.util.Collection;
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
    private final List<String> languages = new ArrayList<>();
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
        if (!languages.contains(language)) {
            languages.add(language);
        }
        long from = topic.isOfAnyLanguage() ? ~0L : 1L << languages.indexOf(language);
        phrases.add(Phrase.of(phrase, topic, from));
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

    private long languages(String language) {
        String primary = language.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        int index = languages.indexOf(primary.equals("no") || primary.equals("nn") ? "nb" : primary);
        int english = languages.indexOf("en");
        return primary.isEmpty() || english < 0 ? ~0L : (index < 0 ? 0 : 1L << index) | 1L << english;
    }
}
