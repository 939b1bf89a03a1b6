package dev.offprint.extract.content.score;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The different sets of tokens that the elements of a page have, numbered in the order of their first use. Pages repeat
 * few of them many times: what is asked of a set is worked out once.
 */
final class TokenSets {

    private final Tokens reader = new Tokens();
    private final Map<String, Map<String, Integer>> byNames = new HashMap<>();
    private int[][] tokens = new int[128][];
    private int[] hashes = new int[128];
    private int size;

    /** The number of the element's set; two sets of different numbers may have the same tokens. */
    int of(Element element) {
        String names = Tokens.onlyNames(element);
        if (names == null) {
            return add(reader.of(element));
        }
        return byNames.computeIfAbsent(element.normalName(), tag -> new HashMap<>())
                .computeIfAbsent(names, classes -> add(reader.of(element)));
    }

    private int add(int[] set) {
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        tokens[size] = set;
        hashes[size] = Arrays.hashCode(set);
        return size++;
    }

    int size() {
        return size;
    }

    int[] tokens(int set) {
        return tokens[set];
    }

    /** Equal for equal tokens. */
    int hash(int set) {
        return hashes[set];
    }
}
