package dev.offprint.clip.similar;

import java.util.Arrays;

/**
 * The few numbers by which texts that are nearly the same find each other: MinHash (A. Z. Broder and others, "Min-wise
 * independent permutations", 1998) in bands (P. Indyk and R. Motwani, "Approximate nearest neighbors", 1998; Leskovec,
 * Rajaraman and Ullman, "Mining of massive datasets", chapter 3).
 *
 * <p>Two texts of resemblance J share at least one of 20 bands of 2 minima with a probability of 1 − (1 − J²)²⁰: 0.95 for
 * 0.38, the least that {@link SameStory} takes for the same, and 0.002 for 0.01, what unrelated texts have.
 */
final class Fingerprint {

    /** Counts up when the numbers of a text would be others: then all are made anew. */
    static final int METHOD = 1;

    static final int BANDS = 20;

    private static final int ROWS = 2;

    private Fingerprint() {}

    /** One number for each band; equal numbers mean an equal band. */
    static long[] of(Shingles shingles) {
        long[] minima = new long[BANDS * ROWS];
        Arrays.fill(minima, Long.MAX_VALUE);
        shingles.hashes().forEach(hash -> {
            for (int i = 0; i < minima.length; i++) {
                minima[i] = Math.min(minima[i], mixed(hash + i * 0x9e3779b97f4a7c15L));
            }
        });
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            bands[band] = mixed(minima[band * ROWS] * 31 + mixed(minima[band * ROWS + 1] + band));
        }
        return bands;
    }

    /** The finalizer of SplitMix64: each bit of the input changes half of the output's. */
    private static long mixed(long value) {
        long first = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        long second = (first ^ (first >>> 27)) * 0x94d049bb133111ebL;
        return second ^ (second >>> 31);
    }
}
