package dev.offprint.extract.content.score;

import java.util.Arrays;

/** The different tokens of a page, numbered in the order of their first use, so that each is looked up once. */
final class TokenNumbers {

    private int[] tokens = new int[256];
    /** One more than a token's number, 0 for an empty slot; open addressing. */
    private int[] slots = new int[1024];

    private int size;

    /** For each number the round in which it was met last, so that repeats are seen without a search. */
    private int[] met = new int[tokens.length];

    private int round;

    /** The number of a token. */
    int of(int token) {
        int slot = slot(token);
        if (slots[slot] == 0) {
            if (size == tokens.length) {
                grow();
                slot = slot(token);
            }
            tokens[size++] = token;
            slots[slot] = size;
        }
        return slots[slot] - 1;
    }

    private int slot(int token) {
        int mask = slots.length - 1;
        int slot = token * 0x9E3779B9 >>> 7 & mask;
        while (slots[slot] != 0 && tokens[slots[slot] - 1] != token) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        tokens = Arrays.copyOf(tokens, size * 2);
        met = Arrays.copyOf(met, size * 2);
        slots = new int[slots.length * 2];
        for (int number = 0; number < size; number++) {
            slots[slot(tokens[number])] = number + 1;
        }
    }

    /** Moves the first of equal numbers to the front, and gives how many are left. */
    int withoutRepeats(int[] numbers, int count) {
        round++;
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int number = numbers[i];
            numbers[kept] = number;
            kept += met[number] == round ? 0 : 1;
            met[number] = round;
        }
        return kept;
    }

    int token(int number) {
        return tokens[number];
    }

    int size() {
        return size;
    }

    /** By their numbers the tokens' places in a table. */
    int[] in(TokenTable table) {
        return table.find(tokens, size);
    }

    /** All tokens by their numbers. */
    int[] all() {
        return Arrays.copyOf(tokens, size);
    }
}
