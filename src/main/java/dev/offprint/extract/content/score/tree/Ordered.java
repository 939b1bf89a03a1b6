package dev.offprint.extract.content.score.tree;

/** Numbers as whole ones in the same order, so that they can be compared without branches. */
final class Ordered {

    private Ordered() {}

    static int of(float value) {
        // adding nothing makes the negative zero a plain one
        int bits = Float.floatToRawIntBits(value + 0f);
        return bits ^ bits >> 31 & Integer.MAX_VALUE;
    }

    static int[] of(float[] values) {
        int[] ordered = new int[values.length];
        for (int i = 0; i < ordered.length; i++) {
            ordered[i] = of(values[i]);
        }
        return ordered;
    }
}
