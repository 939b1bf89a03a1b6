package dev.offprint.extract.content.score;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.stream.IntStream;

/**
 * What tokens say of a block, learned: for each token, by {@link #OWN the place} where it stands, the log-odds that
 * such a block belongs to the article. Open addressing over the tokens' hashes; a token that is not known says nothing,
 * which is 0.
 */
public final class TokenTable {

    /** On the element that holds the block. */
    public static final int OWN = 0;
    /** On the three elements above it. */
    public static final int NEAR = 1;
    /** Further out. */
    public static final int FAR = 2;
    /** A word of the last heading before the block. */
    public static final int HEADING = 3;
    /** A word of the block itself, when it is short. */
    public static final int WORD = 4;
    /** How many places there are. */
    public static final int PLACES = 5;

    /** Scores are kept in steps of this, so that one byte holds one. */
    public static final float STEP = 1 / 16f;

    private static final int BYTES = Integer.BYTES;
    /** So many bits of a token tell most of what is not known at first sight. */
    private static final int SIEVE_BITS = 18;

    /** The place of what is not known. */
    private static final int NOWHERE = 0;

    /**
     * For each slot the token, 0 for none, and behind it its scores in bytes, so that asking for both is one reach; at
     * first an empty slot for what is not known.
     */
    private final int[] slots;

    /** A bit for each token: half of what is asked for is not known, and need not be looked for in far memory. */
    private final long[] sieve = new long[(1 << SIEVE_BITS) / Long.SIZE];

    private final int mask;
    private final int width;
    private final int stride;

    /**
     * @param tokens hashes, without repeats and without 0
     * @param scores for each token {@code width} values, whole {@link #STEP}s from -8 to under 8
     */
    public TokenTable(int[] tokens, float[] scores, int width) {
        this.width = width;
        stride = 1 + (width + BYTES - 1) / BYTES;
        int size = Integer.highestOneBit(Math.max(8, tokens.length * 2)) * 2;
        mask = size - 1;
        slots = new int[(size + 1) * stride];
        for (int i = 0; i < tokens.length; i++) {
            int slot = slot(tokens[i]);
            slots[slot] = tokens[i];
            sieve[bit(tokens[i]) / Long.SIZE] |= 1L << bit(tokens[i]);
            for (int place = 0; place < width; place++) {
                int steps = Math.round(scores[i * width + place] / STEP) & 0xFF;
                slots[slot + 1 + place / BYTES] |= steps << place % BYTES * Byte.SIZE;
            }
        }
    }

    private static int mixed(int token) {
        return token * 0x9E3779B1;
    }

    private static int bit(int token) {
        return mixed(token) >>> Integer.SIZE - SIEVE_BITS;
    }

    /** 1 if the token may be known, 0 if it is not. */
    private int maybe(int token) {
        return (int) (sieve[bit(token) / Long.SIZE] >>> bit(token)) & 1;
    }

    private int slot(int token) {
        int slot = mixed(token) >>> 7 & mask;
        int at = (slot + 1) * stride;
        while (slots[at] != 0 && slots[at] != token) {
            slot = slot + 1 & mask;
            at = (slot + 1) * stride;
        }
        return at;
    }

    /** The place of a token's values; when it is not known, one where all values are 0. */
    int find(int token) {
        int slot = slot(token);
        return slots[slot] == 0 ? NOWHERE : slot;
    }

    /** The places of the first of many tokens. Those that may be known are picked out first, without branches. */
    int[] find(int[] tokens, int count) {
        int[] places = new int[count];
        int[] open = new int[count + 1];
        int some = 0;
        for (int i = 0; i < count; i++) {
            open[some] = i;
            some += maybe(tokens[i]);
        }
        for (int i = 0; i < some; i++) {
            places[open[i]] = find(tokens[open[i]]);
        }
        return places;
    }

    static boolean isKnown(int place) {
        return place != NOWHERE;
    }

    float value(int found, int place) {
        return steps(found, place) * STEP;
    }

    /** The value in whole {@link #STEP}s: sums of them are sums of values, and quick. */
    int steps(int found, int place) {
        return (byte) (slots[found + 1 + place / BYTES] >> place % BYTES * Byte.SIZE);
    }

    static TokenTable read(DataInput in) throws IOException {
        int width = in.readUnsignedByte();
        int[] tokens = new int[in.readInt()];
        float[] scores = new float[tokens.length * width];
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = in.readInt();
            for (int place = 0; place < width; place++) {
                scores[i * width + place] = in.readByte() * STEP;
            }
        }
        return new TokenTable(tokens, scores, width);
    }

    /** Tokens in ascending order, whatever order they were added in. */
    void write(DataOutput out) throws IOException {
        int[] tokens = IntStream.iterate(stride, slot -> slot < slots.length, slot -> slot + stride)
                .map(slot -> slots[slot])
                .filter(token -> token != 0)
                .sorted()
                .toArray();
        out.writeByte(width);
        out.writeInt(tokens.length);
        for (int token : tokens) {
            int at = find(token);
            out.writeInt(token);
            for (int place = 0; place < width; place++) {
                out.writeByte(steps(at, place));
            }
        }
    }
}
