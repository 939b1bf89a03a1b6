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
        int[] elements = new int[read.last[root] + 1 - root];
        int count = 0;
        for (int i = root; i <= read.last[root]; i++) {
            gone[i] |= i > root && (gone[read.parent[i]] || isMoved(read, i));
            if (!gone[i]) {
                elements[count++] = i;
            }
        }
        boolean[] goneTexts = read.textsOf(gone);
        int[] texts = new int[read.endText[root] - read.firstText[root]];
        int runs = 0;
        for (int t = read.firstText[root]; t < read.endText[root]; t++) {
            goneTexts[t] |= read.text[t].parent() != read.element[read.holder[t]];
            if (!goneTexts[t]) {
                texts[runs++] = t;
            }
        }
        return new Part(
                new Skeleton(read.within(root, gone, goneTexts)),
                Arrays.copyOf(elements, count),
                Arrays.copyOf(texts, runs));
    }

    private static boolean isMoved(ReadSkeleton read, int i) {
        return read.element[i].parent() != read.element[read.parent[i]];
    }
}
