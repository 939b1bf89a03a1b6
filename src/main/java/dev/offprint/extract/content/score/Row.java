package dev.offprint.extract.content.score;

import java.util.Arrays;

/** Writes the features of one block after another into one array. */
final class Row {

    final float[] values;
    private int at;

    Row(float[] values) {
        this(values, 0);
    }

    /** Begins in the midst of the array. */
    Row(float[] values, int at) {
        this.values = values;
        this.at = at;
    }

    void add(float value) {
        values[at++] = value;
    }

    /** All values of another row. */
    void addAll(float[] others) {
        copy(others, 0, others.length);
    }

    /** Some of the values of an array. */
    void copy(float[] from, int start, int count) {
        System.arraycopy(from, start, values, at, count);
        at += count;
    }

    /** Zeros for what there is nothing to say of. */
    void skip(int count) {
        Arrays.fill(values, at, at + count, 0);
        at += count;
    }

    void add(boolean value) {
        values[at++] = value ? 1 : 0;
    }

    /** A value of 1 or 0 for each of the lowest bits. */
    void addBits(int bits, int count) {
        for (int i = 0; i < count; i++) {
            values[at + i] = bits >> i & 1;
        }
        at += count;
    }

    /** The share of a whole, 0 when there is none. */
    void share(float part, float whole) {
        values[at++] = whole > 0 ? part / whole : 0;
    }

    void log(float value) {
        values[at++] = fastLog(value);
    }

    /** A monotone stand-in for the logarithm: trees only ask for the order, so precision would be wasted. */
    static float fastLog(float value) {
        int bits = Float.floatToRawIntBits(1 + Math.max(0, value));
        return (bits - 0x3f800000) / 8388608f;
    }

    int at() {
        return at;
    }
}
