package dev.offprint.clip.similar;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * A text as the set of its shingles, by which the resemblance of texts is measured: A. Z. Broder, "On the resemblance
 * and containment of documents", 1997. A shingle is three words in a row, or four characters of a script without blanks.
 */
final class Shingles {

    /** Texts with fewer have too little to be known by: error pages, stubs, captions. */
    static final int ENOUGH = 100;

    /** Beyond so many words the beginning stands for the whole. */
    private static final int UNITS = 20_000;

    private static final int WORDS = 3;
    private static final int CHARACTERS = 4;

    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** Hashes, each once, in ascending order. */
    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    static Shingles of(String text) {
        List<String> units = TextUnits.of(text.toLowerCase(Locale.ROOT), UNITS);
        long[] found = new long[units.size()];
        int count = 0;
        for (int i = 0; i < units.size(); i++) {
            int length = TextUnits.isDense(units.get(i)) ? CHARACTERS : WORDS;
            if (i + length <= units.size()) {
                found[count++] = hash(units.subList(i, i + length));
            }
        }
        return new Shingles(Arrays.stream(found, 0, count).sorted().distinct().toArray());
    }

    boolean areEnough() {
        return hashes.length >= ENOUGH;
    }

    LongStream hashes() {
        return Arrays.stream(hashes);
    }

    /** What both have, of all that either has: 0 for nothing in common, 1 for the same. */
    double resemblance(Shingles other) {
        int common = 0;
        for (int i = 0, j = 0; i < hashes.length && j < other.hashes.length; ) {
            int order = Long.compare(hashes[i], other.hashes[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int all = hashes.length + other.hashes.length - common;
        return all == 0 ? 0 : (double) common / all;
    }

    /** FNV-1a over the units with a blank behind each. */
    private static long hash(List<String> units) {
        long hash = FNV_BASIS;
        for (String unit : units) {
            for (int i = 0; i < unit.length(); i++) {
                hash = (hash ^ unit.charAt(i)) * FNV_PRIME;
            }
            hash = (hash ^ ' ') * FNV_PRIME;
        }
        return hash;
    }
}
