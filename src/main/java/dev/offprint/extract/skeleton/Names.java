package dev.offprint.extract.skeleton;

import java.util.Arrays;
import java.util.function.ToIntFunction;

/**
 * The different strings of one sort that a page has, such as its tags or its class attributes, numbered from 0 in the
 * order of their first use. Pages repeat few of them many times: what is asked of one is worked out once.
 */
final class Names {

    private String[] names = new String[64];
    private int[] slots = new int[256];
    private int size;

    /** The number of the name; the same for equal ones. */
    int of(String name) {
        int mask = slots.length - 1;
        int hash = name.hashCode();
        int slot = (hash ^ hash >>> 15) & mask;
        for (int found = slots[slot]; found != 0; found = slots[slot]) {
            if (names[found - 1].equals(name)) {
                return found - 1;
            }
            slot = slot + 1 & mask;
        }
        return add(name, slot);
    }

    /** The number of the name, -1 when there is no such name. */
    int find(String name) {
        int mask = slots.length - 1;
        int hash = name.hashCode();
        int slot = (hash ^ hash >>> 15) & mask;
        while (slots[slot] != 0 && !names[slots[slot] - 1].equals(name)) {
            slot = slot + 1 & mask;
        }
        return slots[slot] - 1;
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
        int mask = slots.length - 1;
        for (int i = 0; i < size; i++) {
            int hash = names[i].hashCode();
            int slot = (hash ^ hash >>> 15) & mask;
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = i + 1;
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

    String name(int number) {
        return names[number];
    }

    int size() {
        return size;
    }
}
