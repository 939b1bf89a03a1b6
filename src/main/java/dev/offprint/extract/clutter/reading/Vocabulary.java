package dev.offprint.extract.clutter.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The phrases of all languages in one trie, matched at word beginnings against folded text in one pass. A phrase that
 * ends with {@code *} is the beginning of a word; scripts without spaces need no word edges. Thread safe.
 */
public final class Vocabulary {

    /** One phrase found: where it begins and ends in the text, and the topics it belongs to. */
    interface Hits {
        void add(int from, int to, int topics);
    }

    /** Topics of one language at a node: of whole phrases, and of word beginnings. */
    private record Entry(long language, int topics, boolean stem) {}

    private final Trie<Entry[]> phrases;
    private final List<String> languages = new ArrayList<>();
    private final Openings openings = new Openings();

    /** The vocabulary of all languages that {@code words/languages.txt} names, read once. */
    public static Vocabulary shared() {
        return Shared.ALL;
    }

    private static final class Shared {
        static final Vocabulary ALL = new Vocabulary();
    }

    private Vocabulary() {
        SortedMap<String, Entry[]> all = new TreeMap<>();
        RuleFile.read("words/languages.txt").values().stream()
                .flatMap(Collection::stream)
                .forEach(language -> RuleFile.read("words/" + language + ".txt")
                        .forEach((heading, said) ->
                                said.forEach(phrase -> add(language, phrase, Topic.of(heading), all))));
        phrases = new Trie<>(all);
    }

    private void add(String language, String phrase, Topic topic, SortedMap<String, Entry[]> all) {
        if (!languages.contains(language)) {
            languages.add(language);
        }
        boolean stem = phrase.endsWith("*");
        String text = Fold.of(stem ? phrase.substring(0, phrase.length() - 1) : phrase);
        if (stem && text.length() < Openings.STEM) {
            throw new IllegalStateException("too short a word beginning: " + phrase);
        }
        long from = topic.isOfAnyLanguage() ? ~0L : 1L << languages.indexOf(language);
        Entry[] entry = {new Entry(from, topic.bit(), stem)};
        all.merge(text, entry, Vocabulary::joined);
        openings.add(text, stem, from);
    }

    private static Entry[] joined(Entry[] some, Entry[] more) {
        return Stream.of(some, more).flatMap(Arrays::stream).toArray(Entry[]::new);
    }

    /**
     * Which phrases count on a page: those on consent always, the others in the page's language and in English.
     *
     * @param language BCP 47, or blank when the page does not say; then all languages count
     */
    long languages(String language) {
        String primary = language.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        int index = languages.indexOf(primary.equals("no") || primary.equals("nn") ? "nb" : primary);
        int english = languages.indexOf("en");
        return primary.isEmpty() || english < 0 ? ~0L : (index < 0 ? 0 : 1L << index) | 1L << english;
    }

    /** Finds the phrases of these languages in folded text, in the order of their beginnings. */
    void find(char[] text, int length, long of, Hits hits) {
        Openings.Filter open = openings.of(of);
        int i = 0;
        while (i < length) {
            char c = text[i];
            if (!Openings.joins(c)) {
                if (Fold.needsNoEdge(c)) {
                    walk(text, i, length, of, hits);
                }
                i++;
                continue;
            }
            int start = i++;
            while (i < length && Openings.joins(text[i])) {
                i++;
            }
            if (open.has(text, start, i)) {
                walk(text, start, length, of, hits);
            }
        }
    }

    private void walk(char[] text, int from, int length, long of, Hits hits) {
        int node = phrases.first(text[from]);
        for (int at = from + 1; node != Trie.NONE; at++) {
            Entry[] entries = phrases.value(node);
            if (entries != null) {
                boolean ends = at >= length
                        || Fold.needsNoEdge(text[at - 1])
                        || Fold.needsNoEdge(text[at])
                        || !Fold.isWord(text[at]);
                int topics = 0;
                for (Entry entry : entries) {
                    if ((entry.language & of) != 0 && (ends || entry.stem)) {
                        topics |= entry.topics;
                    }
                }
                if (topics != 0) {
                    hits.add(from, at, topics);
                }
            }
            node = at < length ? phrases.next(node, text[at]) : Trie.NONE;
        }
    }
}
