package dev.offprint.extract.clutter.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

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

    private static final class Node {
        /** Nodes with more branches than this are asked by index. */
        private static final int FEW = 4;

        private char[] keys = new char[0];
        private Node[] nodes = new Node[0];
        private Node[] byCharacter;
        private Entry[] entries;

        Node next(char c) {
            if (byCharacter != null) {
                return c < byCharacter.length ? byCharacter[c] : null;
            }
            for (int i = 0; i < keys.length; i++) {
                if (keys[i] == c) {
                    return nodes[i];
                }
            }
            return null;
        }

        Node grow(char c) {
            Node next = next(c);
            if (next == null) {
                next = new Node();
                keys = Arrays.copyOf(keys, keys.length + 1);
                nodes = Arrays.copyOf(nodes, nodes.length + 1);
                keys[keys.length - 1] = c;
                nodes[nodes.length - 1] = next;
            }
            return next;
        }

        /** Makes the index of this node and of those below; scripts with many letters keep to the search. */
        void index() {
            int highest = 0;
            for (int i = 0; i < keys.length; i++) {
                highest = Math.max(highest, keys[i]);
                nodes[i].index();
            }
            if (keys.length > FEW && highest < 0x600) {
                Node[] table = new Node[highest + 1];
                for (int i = 0; i < keys.length; i++) {
                    table[keys[i]] = nodes[i];
                }
                byCharacter = table;
            }
        }

        void add(Entry entry) {
            entries = entries == null ? new Entry[1] : Arrays.copyOf(entries, entries.length + 1);
            entries[entries.length - 1] = entry;
        }
    }

    /** By first character: most words of a page begin no phrase. */
    private final Node[] first = new Node[Character.MAX_VALUE + 1];

    private final List<String> languages = new ArrayList<>();
    private final Openings openings = new Openings();

    /** The vocabulary of all languages that {@code words/languages.txt} names, read once. */
    public static Vocabulary shared() {
        return Shared.ALL;
    }

    private static final class Shared {
        static final Vocabulary ALL = load();
    }

    private static Vocabulary load() {
        Vocabulary vocabulary = new Vocabulary();
        RuleFile.read("words/languages.txt").values().stream()
                .flatMap(Collection::stream)
                .forEach(language -> RuleFile.read("words/" + language + ".txt")
                        .forEach((heading, phrases) ->
                                phrases.forEach(phrase -> vocabulary.add(language, phrase, Topic.of(heading)))));
        for (Node node : vocabulary.first) {
            if (node != null) {
                node.index();
            }
        }
        return vocabulary;
    }

    void add(String language, String phrase, Topic topic) {
        if (!languages.contains(language)) {
            languages.add(language);
        }
        boolean stem = phrase.endsWith("*");
        String text = Fold.of(stem ? phrase.substring(0, phrase.length() - 1) : phrase);
        Node node = first[text.charAt(0)];
        if (node == null) {
            node = first[text.charAt(0)] = new Node();
        }
        for (int i = 1; i < text.length(); i++) {
            node = node.grow(text.charAt(i));
        }
        if (stem && text.length() < Openings.STEM) {
            throw new IllegalStateException("too short a word beginning: " + phrase);
        }
        long from = topic.isOfAnyLanguage() ? ~0L : 1L << languages.indexOf(language);
        node.add(new Entry(from, topic.bit(), stem));
        openings.add(text, stem, from);
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
                    walk(first[c], text, i, length, of, hits);
                }
                i++;
                continue;
            }
            int start = i++;
            while (i < length && Openings.joins(text[i])) {
                i++;
            }
            if (open.has(text, start, i)) {
                walk(first[c], text, start, length, of, hits);
            }
        }
    }

    private static void walk(Node start, char[] text, int from, int length, long of, Hits hits) {
        Node node = start;
        for (int at = from + 1; node != null; at++) {
            if (node.entries != null) {
                boolean ends = at >= length
                        || Fold.needsNoEdge(text[at - 1])
                        || Fold.needsNoEdge(text[at])
                        || !Fold.isWord(text[at]);
                int topics = 0;
                for (Entry entry : node.entries) {
                    if ((entry.language & of) != 0 && (ends || entry.stem)) {
                        topics |= entry.topics;
                    }
                }
                if (topics != 0) {
                    hits.add(from, at, topics);
                }
            }
            node = at < length ? node.next(text[at]) : null;
        }
    }
}
