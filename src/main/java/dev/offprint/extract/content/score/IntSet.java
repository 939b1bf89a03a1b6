package dev.offprint.extract.content.score;

/** A set of numbers without boxing: open addressing, never grows. */
final class IntSet {

    private final int[] keys;
    private final int mask;
    private boolean zero;
    /** For the last bits of each number a bit: most of what is asked for is not in the set. */
    private long bits;

    /** @param most how many different numbers there may be */
    IntSet(int most) {
        int size = Integer.highestOneBit(Math.max(8, most)) * 2;
        mask = size - 1;
        keys = new int[size];
    }

    boolean has(int key) {
        return (bits >>> key & 1) != 0 && (key == 0 ? zero : keys[slot(key)] == key);
    }

    void add(int key) {
        bits |= 1L << key;
        zero |= key == 0;
        keys[slot(key)] = key;
    }

    /** Where the number is, or may be put. */
    private int slot(int key) {
        int slot = key * 0x9E3779B9 >>> 7 & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
