package dev.offprint.extract.content.score;

import dev.offprint.extract.skeleton.Key;
import dev.offprint.extract.skeleton.Skeleton;
import java.util.Arrays;

/**
 * The different sets of tokens that the elements of a page have, numbered in the order of their first use. Pages repeat
 * few of them many times: what is asked of a set is worked out once.
 */
final class TokenSets {

    private final TokenNumbers numbers = new TokenNumbers();
    private final Tokens reader;
    private final Skeleton page;
    /** For each tag and class attribute, when nothing else has a say, one more than the number of their set. */
    private final int[][] byNames;

    private int[][] tokens = new int[128][];
    private long[] hashes = new long[128];
    private int size;

    TokenSets(Skeleton page) {
        this.page = page;
        reader = new Tokens(page, numbers);
        byNames = new int[page.tags()][];
    }

    /** The number of the element's set; two sets of different numbers may have the same tokens. */
    int of(int element) {
        if (page.has(element, Key.ID)
                || page.has(element, Key.ROLE)
                || page.has(element, Key.ITEMPROP)
                || page.has(element, Key.NAMING)) {
            return add(reader.of(element));
        }
        int tag = page.tag(element);
        if (byNames[tag] == null) {
            byNames[tag] = new int[page.classes()];
        }
        int[] known = byNames[tag];
        int names = page.classes(element);
        if (known[names] == 0) {
            known[names] = add(reader.of(element)) + 1;
        }
        return known[names] - 1;
    }

    private int add(int[] set) {
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        tokens[size] = set;
        hashes[size] = hash(set);
        return size++;
    }

    int size() {
        return size;
    }

    /** The numbers of the tokens of a set. */
    int[] tokens(int set) {
        return tokens[set];
    }

    /** The tokens of all sets by their numbers. */
    TokenNumbers numbers() {
        return numbers;
    }

    /** The same in whatever order they stand. */
    private static long hash(int[] tokens) {
        long hash = tokens.length;
        for (int token : tokens) {
            long mixed = token * 0x9E3779B97F4A7C15L;
            hash += mixed ^ mixed >>> 29;
        }
        return hash;
    }

    /** Equal for equal tokens. */
    long hash(int set) {
        return hashes[set];
    }
}
