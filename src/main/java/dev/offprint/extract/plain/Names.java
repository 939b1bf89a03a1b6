package dev.offprint.extract.plain;

import java.util.Arrays;
import java.util.Collection;

/**
 * A few names with what each means, found by a key that the caller works out while it looks for a name's end, see
 * {@link #next}: nothing is cut out to be looked up. ASCII letter case does not matter. Of names up to eight characters
 * the key is the name itself, of longer ones a hash; who makes up a name with the hash of another is taken at that word.
 */
final class Names {

    /** What is found of a name that is not there. */
    static final int NONE = 0;

    private static final int CASE = 'a' - 'A';
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    private final int[] meanings;

    /** @param most how many names there will be */
    Names(int most) {
        int size = Integer.highestOneBit(Math.max(1, most)) * 4;
        keys = new long[size];
        meanings = new int[size];
    }

    /** A set: each of its names means 1. */
    static Names of(Collection<String> all) {
        Names names = new Names(all.size());
        all.forEach(name -> names.put(name, 1));
        return names;
    }

    static Names of(String words) {
        return of(Arrays.asList(words.split("\\s+")));
    }

    /** The key of what was read so far and one more character. */
    static long next(long key, char c) {
        return Long.rotateLeft(key, Byte.SIZE) * (key >>> Long.SIZE - Byte.SIZE != 0 ? SPREAD : 1) ^ (c | CASE);
    }

    /** A name in ASCII's lower case: other letters stay as they are. */
    static String lower(String name) {
        char[] lower = name.toCharArray();
        for (int i = 0; i < lower.length; i++) {
            lower[i] += lower[i] >= 'A' && lower[i] <= 'Z' ? CASE : 0;
        }
        return new String(lower);
    }

    static long key(String name) {
        long key = 0;
        for (int i = 0; i < name.length(); i++) {
            key = next(key, name.charAt(i));
        }
        return key;
    }

    /** @param name in lower case; the last meaning given counts */
    void put(String name, int meaning) {
        int slot = slot(key(name));
        keys[slot] = key(name);
        meanings[slot] = meaning;
    }

    /** Where the key is, or may be put. */
    private int slot(long key) {
        int slot = (int) (key * SPREAD >>> Integer.SIZE) & keys.length - 1;
        while (keys[slot] != key && keys[slot] != 0) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    /** The meaning of the name with this key, or {@link #NONE}. */
    int find(long key) {
        return meanings[slot(key)];
    }
}
