package dev.offprint.extract.clutter.reading;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds phrases in folded text, at word beginnings and in one pass. Thread safe. */
final class PhraseFinder {

    /** One phrase found: where it begins and ends in the text, and the topics it belongs to. */
    interface Hits {
        void add(int from, int to, int topics);
    }

    /** The topics that a text is a phrase of, as a whole and as a word's beginning. */
    private record Topics(int whole, int beginning) {

        Topics and(Topics more) {
            return new Topics(whole | more.whole, beginning | more.beginning);
        }
    }

    private final Openings openings = new Openings();
    private final Trie<Topics> trie;

    PhraseFinder(List<Phrase> phrases) {
        SortedMap<String, Topics> topics = new TreeMap<>();
        for (Phrase phrase : phrases) {
            Topics of = phrase.stem() ? new Topics(phrase.topic(), phrase.topic()) : new Topics(phrase.topic(), 0);
            topics.merge(phrase.text(), of, Topics::and);
            openings.add(phrase);
        }
        trie = new Trie<>(topics);
    }

    /** Finds the phrases in the first {@code length} characters of a text, in the order of their beginnings. */
    void find(char[] text, int length, Hits hits) {
        int i = 0;
        while (i < length) {
            char c = text[i];
            if (!Openings.joins(c)) {
                if (Fold.needsNoEdge(c)) {
                    walk(text, i, length, hits);
                }
                i++;
                continue;
            }
            int start = i;
            int word = 0;
            int beginning = 0;
            do {
                word = Openings.next(word, c);
                beginning = i - start < Phrase.STEM ? word : beginning;
                c = ++i < length ? text[i] : ' ';
            } while (Openings.joins(c));
            if (openings.has(beginning, word, text, start, i, length)) {
                walk(text, start, length, hits);
            }
        }
    }

    private void walk(char[] text, int from, int length, Hits hits) {
        int node = trie.first(text[from]);
        for (int at = from + 1; node != Trie.NONE; at++) {
            Topics topics = trie.value(node);
            if (topics != null) {
                int found = endsWord(text, at, length) ? topics.whole : topics.beginning;
                if (found != 0) {
                    hits.add(from, at, found);
                }
            }
            node = at < length ? trie.next(node, text[at]) : Trie.NONE;
        }
    }

    private static boolean endsWord(char[] text, int at, int length) {
        return at >= length || Fold.needsNoEdge(text[at - 1]) || Fold.needsNoEdge(text[at]) || !Fold.isWord(text[at]);
    }
}
