package dev.offprint.extract.skeleton;

import java.util.Arrays;

/**
 * What is left of a subtree after changes.
 *
 * @param elements for each element of the skeleton the number that it has in the one it was taken from
 * @param texts the same for each text
 */
public record Part(Skeleton skeleton, int[] elements, int[] texts) {

    static Part of(ReadSkeleton read, int root, boolean[] goneBefore) {
        boolean[] gone = goneBefore.clone();
        for (int i = root + 1; i <= read.last[root]; i++) {
            gone[i] |= gone[read.parent[i]] || isMoved(read, i);
        }
        int[] elements = Rest.elements(read, root, gone);
        int[] texts = Rest.texts(read, root, gone);
        int count = 0;
        for (int t : texts) {
            texts[count] = t;
            count += read.text[t].parent() == read.element[read.holder[t]] ? 1 : 0;
        }
        texts = Arrays.copyOf(texts, count);
        return new Part(new Skeleton(Rest.of(read, elements, texts)), elements, texts);
    }

    private static boolean isMoved(ReadSkeleton read, int i) {
        return read.element[i].parent() != read.element[read.parent[i]];
    }
}
