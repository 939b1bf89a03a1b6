package dev.offprint.extract.content.score;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.stream.IntStream;

/**
 * What tokens say of a block, learned: for each token, by {@link #OWN the place} where it stands, the log-odds that
 * such a block belongs to the article. Open addressing over the tokens' hashes; a token that is not known says nothing.
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

    /** For each slot the token, 0 for none, and behind it its scores in bytes, so that asking for both is one reach. */
    private final int[] slots;

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
        slots = new int[size * stride];
        for (int i = 0; i < tokens.length; i++) {
            int slot = slot(tokens[i]);
            slots[slot] = tokens[i];
            for (int place = 0; place < width; place++) {
                int steps = Math.round(scores[i * width + place] / STEP) & 0xFF;
                slots[slot + 1 + place / BYTES] |= steps << place % BYTES * Byte.SIZE;
            }
        }
    }

    private int first(int token) {
        return (token * 0x9E3779B1) >>> 7 & mask;
    }

    private int slot(int token) {
        int slot = first(token);
        while (slots[slot * stride] != 0 && slots[slot * stride] != token) {
            slot = slot + 1 & mask;
        }
        return slot * stride;
    }

    /** The place of a token's values, or -1. */
    int find(int token) {
        int slot = slot(token);
        return slots[slot] == 0 ? -1 : slot;
    }

    /**
     * The places of many tokens, -1 for each that is not known. All slots are reached for before any of them is looked
     * at: half of a page's tokens are not known, and the processor cannot guess which before it has seen the slot.
     */
    int[] find(int[] tokens) {
        int[] places = new int[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            places[i] = slots[first(tokens[i]) * stride];
        }
        for (int i = 0; i < tokens.length; i++) {
            int there = places[i];
            places[i] = there == 0 ? -1 : there == tokens[i] ? first(there) * stride : find(tokens[i]);
        }
        return places;
    }

    float value(int found, int place) {
        return steps(found, place) * STEP;
    }

    private byte steps(int found, int place) {
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
        int[] tokens = IntStream.iterate(0, slot -> slot < slots.length, slot -> slot + stride)
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
