package dev.offprint.extract.clutter.reading;

import java.util.Arrays;

/**
 * A set of hashes, asked for far more that it does not have than it has: a bit for each answers most of them from a few
 * lines of memory, and what passes is looked up.
 */
final class HashSieve {

    private static final int BITS = 1 << 16;
    private static final int FILL = 4;

    private final long[] bits = new long[BITS / Long.SIZE];
    /** The hashes but 0, at their places or behind; 0 stands for none. */
    private int[] slots = new int[1 << 6];

    private int size;

    void add(int hash) {
        int bit = bit(hash);
        bits[bit >>> 6] |= 1L << bit;
        if (hash != 0 && !isInSlots(hash)) {
            if (++size * FILL > slots.length) {
                int[] old = slots;
                slots = new int[old.length * 2];
                Arrays.stream(old).filter(each -> each != 0).forEach(this::put);
            }
            put(hash);
        }
    }

    boolean has(int hash) {
        return mayHave(hash) && (hash == 0 || isInSlots(hash));
    }

    /** By the bit alone: a few that are not in the set pass too. */
    boolean mayHave(int hash) {
        int bit = bit(hash);
        return (bits[bit >>> 6] & 1L << bit) != 0;
    }

    private boolean isInSlots(int hash) {
        return slots[place(hash)] == hash;
    }

    private void put(int hash) {
        slots[place(hash)] = hash;
    }

    /** Where the hash is, or where it would be. */
    private int place(int hash) {
        int at = bit(hash) & slots.length - 1;
        while (slots[at] != 0 && slots[at] != hash) {
            at = at + 1 & slots.length - 1;
        }
        return at;
    }

    private static int bit(int hash) {
        return hash * 0x9E3779B9 >>> 16;
    }
}
