package dev.offprint.extract.content.score;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

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

    private final int[] keys;
    private final float[] values;
    private final int mask;
    private final int width;

    /**
     * @param tokens hashes, without repeats and without 0
     * @param scores for each token {@code width} values
     */
    public TokenTable(int[] tokens, float[] scores, int width) {
        this.width = width;
        int size = Integer.highestOneBit(Math.max(8, tokens.length * 2)) * 2;
        mask = size - 1;
        keys = new int[size];
        values = new float[size * width];
        for (int i = 0; i < tokens.length; i++) {
            int slot = slot(tokens[i]);
            keys[slot] = tokens[i];
            System.arraycopy(scores, i * width, values, slot * width, width);
        }
    }

    private int slot(int token) {
        int slot = (token * 0x9E3779B1) >>> 7 & mask;
        while (keys[slot] != 0 && keys[slot] != token) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** The place of a token's values, or -1. */
    int find(int token) {
        int slot = slot(token);
        return keys[slot] == 0 ? -1 : slot * width;
    }

    float value(int found, int place) {
        return values[found + place];
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
        int[] tokens = Arrays.stream(keys).filter(key -> key != 0).sorted().toArray();
        out.writeByte(width);
        out.writeInt(tokens.length);
        for (int token : tokens) {
            int at = find(token);
            out.writeInt(token);
            for (int place = 0; place < width; place++) {
                out.writeByte(Math.round(values[at + place] / STEP));
            }
        }
    }
}
