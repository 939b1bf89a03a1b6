package dev.offprint.extract.clutter.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The phrases of all languages in one trie, matched at word beginnings against folded text in one pass. A phrase that
 * ends with {@code *} is the beginning of a word; scripts without spaces need no word edges.
 */
public final class Vocabulary {

    /** One phrase found: where it begins and ends in the text, and the topics it belongs to. */
    interface Hits {
        void add(int from, int to, int topics);
    }

    private static final class Node {
        Map<Character, Node> next;
        int topics;
        int stems;
    }

    private final Node root = new Node();
    /** First characters of phrases: most words of a page begin none. */
    private final Node[] first = new Node[Character.MAX_VALUE + 1];

    /** The vocabulary of all languages that {@code words/languages.txt} names, read once. */
    public static Vocabulary shared() {
        return Shared.ALL;
    }

    private static final class Shared {
        static final Vocabulary ALL = load();
    }

    private static Vocabulary load() {
        Vocabulary vocabulary = new Vocabulary();
        for (List<String> languages : RuleFile.read("words/languages.txt").values()) {
            for (String language : languages) {
                RuleFile.read("words/" + language + ".txt")
                        .forEach((heading, phrases) ->
                                phrases.forEach(phrase -> vocabulary.add(phrase, Topic.of(heading))));
            }
        }
        return vocabulary;
    }

    void add(String phrase, Topic topic) {
        boolean stem = phrase.endsWith("*");
        Node node = root;
        String text = fold(stem ? phrase.substring(0, phrase.length() - 1) : phrase);
        for (int i = 0; i < text.length(); i++) {
            if (node.next == null) {
                node.next = new HashMap<>();
            }
            node = node.next.computeIfAbsent(text.charAt(i), c -> new Node());
            if (i == 0) {
                first[text.charAt(0)] = node;
            }
        }
        if (stem) {
            node.stems |= topic.bit();
        } else {
            node.topics |= topic.bit();
        }
    }

    private static String fold(String phrase) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < phrase.length(); i++) {
            char c = Fold.of(phrase.charAt(i));
            if (c != 0) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** Finds all phrases in folded text, in the order of their beginnings. */
    void find(char[] text, int length, Hits hits) {
        boolean edge = true;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            Node node = first[c];
            if (node != null && (edge || Fold.needsNoEdge(c))) {
                walk(node, text, i, length, hits);
            }
            edge = !Fold.isWord(c);
        }
    }

    private static void walk(Node start, char[] text, int from, int length, Hits hits) {
        Node node = start;
        int at = from + 1;
        while (node != null) {
            int topics = node.stems;
            if (node.topics != 0 && (at >= length || Fold.needsNoEdge(text[at - 1]) || !Fold.isWord(text[at]))) {
                topics |= node.topics;
            }
            if (topics != 0) {
                hits.add(from, at, topics);
            }
            node = at < length && node.next != null ? node.next.get(text[at]) : null;
            at++;
        }
    }
}
