package dev.offprint.extract.skeleton;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * The different strings of one sort that a page has, such as its tags or its class attributes, numbered from 0 in the
 * order of their first use. Pages repeat few of them many times: what is asked of one is worked out once.
 */
final class Names {

    private String[] names;
    private int[] slots;
    private int size;

    /** @param expected how many there will hardly be more of; a power of two */
    Names(int expected) {
        names = new String[expected];
        slots = new int[expected * 4];
    }

    /** The number of the name; the same for equal ones. */
    int of(String name) {
        int slot = slot(name);
        return slots[slot] == 0 ? add(name, slot) : slots[slot] - 1;
    }

    /** The number of the name, -1 when there is no such name. */
    int find(String name) {
        return slots[slot(name)] - 1;
    }

    /** Where the name is, or may be put. */
    private int slot(String name) {
        int mask = slots.length - 1;
        int hash = name.hashCode();
        int slot = (hash ^ hash >>> 15) & mask;
        while (slots[slot] != 0 && !names[slots[slot] - 1].equals(name)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private int add(String name, int slot) {
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
        }
        names[size++] = name;
        slots[slot] = size;
        if (size * 2 > slots.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        for (int i = 0; i < size; i++) {
            slots[slot(names[i])] = i + 1;
        }
    }

    /** What is to be known of each name, by its number. */
    int[] each(ToIntFunction<String> known) {
        int[] all = new int[size];
        for (int number = 0; number < size; number++) {
            all[number] = known.applyAsInt(names[number]);
        }
        return all;
    }

    /** By the number of a name whether it is such a one. */
    boolean[] which(Predicate<String> are) {
        boolean[] all = new boolean[size];
        for (int number = 0; number < size; number++) {
            all[number] = are.test(names[number]);
        }
        return all;
    }

    String name(int number) {
        return names[number];
    }

    int size() {
        return size;
    }
}
