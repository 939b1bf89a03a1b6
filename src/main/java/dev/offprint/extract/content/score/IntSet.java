package dev.offprint.extract.content.score;

/** A set of numbers without boxing: open addressing, never grows. */
final class IntSet {

    private final int[] keys;
    private final int mask;
    private boolean zero;

    /** @param most how many different numbers there may be */
    IntSet(int most) {
        int size = Integer.highestOneBit(Math.max(8, most)) * 2;
        mask = size - 1;
        keys = new int[size];
    }

    boolean has(int key) {
        if (key == 0) {
            return zero;
        }
        int slot = slot(key);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return keys[slot] == key;
    }

    private int slot(int key) {
        return key * 0x9E3779B9 >>> 7 & mask;
    }

    /** Whether the number was not there before. */
    boolean add(int key) {
        if (key == 0) {
            boolean first = !zero;
            zero = true;
            return first;
        }
        int slot = slot(key);
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return false;
            }
            slot = slot + 1 & mask;
        }
        keys[slot] = key;
        return true;
    }
}
