package dev.offprint.extract.clutter.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Texts with a value each, walked character by character. All nodes lie in arrays, siblings side by side and what is
 * below them next to it: a walk, which nearly always ends soon, touches few places of memory.
 */
final class Trie<T> {

    /** The node of nothing, which leads nowhere. */
    static final int NONE = 0;

    private static final int COUNT_BITS = 10;
    private static final int MOST = (1 << COUNT_BITS) - 1;

    private static final int PAGE_BITS = 8;
    private static final int[] EMPTY = new int[1 << PAGE_BITS];

    /** The node that each first character leads to, by the character's upper and lower byte. */
    private final int[][] first = new int[1 << PAGE_BITS][];

    /** The character that leads to each node. */
    private char[] keys = new char[1 << 10];
    /** The number of each node's first child, and in the lowest bits how many there are. */
    private int[] children = new int[1 << 10];
    /** The value of the text that ends in each node. */
    private Object[] values = new Object[1 << 10];

    private int size = 1;

    /** @param all values by texts that are not empty */
    Trie(SortedMap<String, T> all) {
        Arrays.fill(first, EMPTY);
        List<Map.Entry<String, T>> entries = List.copyOf(all.entrySet());
        for (int[] group : groups(entries, 0, entries.size(), 0)) {
            int node = open(1);
            setFirst(entries.get(group[0]).getKey().charAt(0), node);
            fill(node, entries, group, 1);
        }
    }

    private void setFirst(char c, int node) {
        int page = c >>> PAGE_BITS;
        if (first[page] == EMPTY) {
            first[page] = new int[EMPTY.length];
        }
        first[page][c & EMPTY.length - 1] = node;
    }

    private int open(int more) {
        int node = size;
        size += more;
        if (size > keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            children = Arrays.copyOf(children, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        return node;
    }

    /** @param range of the entries whose texts lead to the node */
    private void fill(int node, List<Map.Entry<String, T>> entries, int[] range, int depth) {
        int from = range[0];
        if (entries.get(from).getKey().length() == depth) {
            values[node] = entries.get(from++).getValue();
        }
        List<int[]> groups = groups(entries, from, range[1], depth);
        if (groups.size() > MOST || size >= 1 << Integer.SIZE - 1 - COUNT_BITS) {
            throw new IllegalStateException("too many texts");
        }
        int child = open(groups.size());
        children[node] = child << COUNT_BITS | groups.size();
        for (int[] group : groups) {
            keys[child] = entries.get(group[0]).getKey().charAt(depth);
            fill(child++, entries, group, depth + 1);
        }
    }

    /** The ranges of entries that have the same character in a place. */
    private static <T> List<int[]> groups(List<Map.Entry<String, T>> entries, int from, int to, int place) {
        List<int[]> groups = new ArrayList<>();
        for (int i = from; i < to; i++) {
            char c = entries.get(i).getKey().charAt(place);
            if (i == from || c != entries.get(i - 1).getKey().charAt(place)) {
                groups.add(new int[] {i, i});
            }
            groups.get(groups.size() - 1)[1] = i + 1;
        }
        return groups;
    }

    /** The node that a first character leads to. */
    int first(char c) {
        return first[c >>> PAGE_BITS][c & EMPTY.length - 1];
    }

    /** The node that the next character leads to. */
    int next(int node, char c) {
        int at = children[node];
        int child = at >>> COUNT_BITS;
        for (int left = at & MOST; left > 0; left--, child++) {
            if (keys[child] == c) {
                return child;
            }
        }
        return NONE;
    }

    /** The value of the text that ends here, null when none does. */
    @SuppressWarnings("unchecked")
    T value(int node) {
        return (T) values[node];
    }
}
