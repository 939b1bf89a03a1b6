package dev.offprint.extract.content.score;

/** Counts by 64-bit keys; open addressing, no boxing. */
final class LongCounts {

    private final long[] keys;
    private final int[] counts;
    private final int mask;

    /** @param most how many different keys there may be */
    LongCounts(int most) {
        int size = Integer.highestOneBit(Math.max(8, most + most / 2)) * 2;
        mask = size - 1;
        keys = new long[size];
        counts = new int[size];
    }

    /** @return the key's place, by which {@link #at} knows it */
    int add(long key) {
        int slot = find(key);
        keys[slot] = key == 0 ? 1 : key;
        counts[slot]++;
        return slot;
    }

    /** The count of the key that has this place. */
    int at(int place) {
        return counts[place];
    }

    /** How many places there are. */
    int places() {
        return mask + 1;
    }

    int of(long key) {
        return counts[find(key)];
    }

    /** The place of a key, by which {@link #at} knows it. */
    int find(long key) {
        long wanted = key == 0 ? 1 : key;
        int slot = (int) ((wanted * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (keys[slot] != 0 && keys[slot] != wanted) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
