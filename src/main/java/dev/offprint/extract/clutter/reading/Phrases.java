package dev.offprint.extract.clutter.reading;

import java.util.Arrays;

/** The phrases found in a text, in the order of their beginnings; asked by range and topic. */
public final class Phrases {

    private int[] from = new int[64];
    private int[] to = new int[64];
    private int[] topics = new int[64];
    private int size;
    private int all;

    void add(int start, int end, int mask) {
        if (size == from.length) {
            from = Arrays.copyOf(from, size * 2);
            to = Arrays.copyOf(to, size * 2);
            topics = Arrays.copyOf(topics, size * 2);
        }
        from[size] = start;
        to[size] = end;
        topics[size++] = mask;
        all |= mask;
    }

    public int size() {
        return size;
    }

    public int from(int hit) {
        return from[hit];
    }

    public int to(int hit) {
        return to[hit];
    }

    int topics(int hit) {
        return topics[hit];
    }

    public boolean is(int hit, Topic topic) {
        return (topics[hit] & topic.bit()) != 0;
    }

    /** How many places of the range have a phrase of the topic; phrases that begin together count once. */
    int count(int start, int end, Topic topic) {
        if ((all & topic.bit()) == 0) {
            return 0;
        }
        int count = 0;
        int before = -1;
        for (int i = first(start); i < size && from[i] < end; i++) {
            if (from[i] != before && to[i] <= end && is(i, topic)) {
                count++;
                before = from[i];
            }
        }
        return count;
    }

    boolean has(int start, int end, Topic topic) {
        if ((all & topic.bit()) == 0) {
            return false;
        }
        for (int i = first(start); i < size && from[i] < end; i++) {
            if (to[i] <= end && is(i, topic)) {
                return true;
            }
        }
        return false;
    }

    boolean begins(int start, int end, Topic topic) {
        for (int i = first(start); i < size && from[i] == start; i++) {
            if (to[i] <= end && is(i, topic)) {
                return true;
            }
        }
        return false;
    }

    boolean spans(int start, int end, Topic topic) {
        for (int i = first(start); i < size && from[i] == start; i++) {
            if (to[i] == end && is(i, topic)) {
                return true;
            }
        }
        return false;
    }

    private int first(int start) {
        int found = Arrays.binarySearch(from, 0, size, start);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && from[found - 1] == start) {
            found--;
        }
        return found;
    }
}
