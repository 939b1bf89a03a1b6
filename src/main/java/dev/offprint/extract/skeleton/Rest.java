package dev.offprint.extract.skeleton;

import java.util.Arrays;

/** What is left of what was read of a page when some of it is gone, in arrays without gaps. */
final class Rest {

    private Rest() {}

    /** The numbers of an element and of all inside of it but for those that are gone. */
    static int[] elements(ReadSkeleton all, int root, boolean[] gone) {
        int[] left = new int[all.last[root] + 1 - root];
        int count = 0;
        for (int i = root; i <= all.last[root]; i++) {
            left[count] = i;
            count += gone[i] ? 0 : 1;
        }
        return count == left.length ? left : Arrays.copyOf(left, count);
    }

    /** The same of the texts in an element, which go with the element that they are children of. */
    static int[] texts(ReadSkeleton all, int root, boolean[] gone) {
        int[] left = new int[all.endText[root] - all.firstText[root]];
        int count = 0;
        for (int t = all.firstText[root]; t < all.endText[root]; t++) {
            left[count] = t;
            count += gone[all.holder[t]] ? 0 : 1;
        }
        return count == left.length ? left : Arrays.copyOf(left, count);
    }

    /**
     * What was read of some elements, of which the first holds the others, and of some of their texts.
     *
     * @param elements in document order
     * @param runs the same of the texts, which are children of those elements
     */
    static ReadSkeleton of(ReadSkeleton all, int[] elements, int[] runs) {
        int root = elements[0];
        int[] before = before(elements, root, all.last[root] + 1);
        int[] runsBefore = before(runs, all.firstText[root], all.endText[root]);
        ReadSkeleton some =
                new ReadSkeleton(all.tagNames, all.classNames, all.characters, elements.length, runs.length);
        for (int k = 0; k < elements.length; k++) {
            int i = elements[k];
            some.element[k] = all.element[i];
            some.tag[k] = all.tag[i];
            some.classes[k] = all.classes[i];
            some.keys[k] = all.keys[i];
            some.parent[k] = k == 0 ? -1 : before[all.parent[i]];
            some.last[k] = before[all.last[i] + 1] - 1;
            some.firstText[k] = runsBefore[all.firstText[i]];
            some.endText[k] = runsBefore[all.endText[i]];
        }
        for (int k = 0; k < runs.length; k++) {
            int t = runs[k];
            some.text[k] = all.text[t];
            some.holder[k] = before[all.holder[t]];
            some.from[k] = all.from[t];
            some.to[k] = all.to[t];
        }
        some.size = elements.length;
        some.texts = runs.length;
        return some;
    }

    /** For each number of a range how many of some are before it: for one of these, where it stands among them. */
    private static int[] before(int[] some, int from, int to) {
        int[] before = new int[to + 1];
        for (int i : some) {
            before[i + 1] = 1;
        }
        for (int i = from; i < to; i++) {
            before[i + 1] += before[i];
        }
        return before;
    }
}
