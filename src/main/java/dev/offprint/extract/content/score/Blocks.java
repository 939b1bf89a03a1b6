package dev.offprint.extract.content.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.TextNode;

/** The blocks of a page as arrays, in document order. */
final class Blocks {

    private static final int AT_FIRST = 256;

    int size;
    /** The deepest element that holds all of each. */
    int[] anchor = new int[AT_FIRST];
    /** Equal for those of the same words. */
    long[] hash = new long[AT_FIRST];
    /** The first and the last character that can be seen. */
    char[] first = new char[AT_FIRST];

    char[] last = new char[AT_FIRST];
    /** The last block before that is a heading, or -1. */
    int[] heading = new int[AT_FIRST];
    /** The first words of all blocks, one block's behind the other's. */
    int[] words = new int[4 * AT_FIRST];

    int[] firstWord = new int[AT_FIRST + 1];
    final List<TextNode> texts = new ArrayList<>();
    int[] firstText = new int[AT_FIRST + 1];
    private float[] figures = new float[AT_FIRST * BlockText.COUNT];
    /** Running totals of the figures before each block; filled when all blocks are there. */
    private float[] totals;

    /** Begins another block, and gives its number. */
    int begin(int element) {
        if (size == anchor.length) {
            grow(size * 2);
        }
        anchor[size] = element;
        firstText[size] = texts.size();
        return size++;
    }

    private void grow(int most) {
        anchor = Arrays.copyOf(anchor, most);
        hash = Arrays.copyOf(hash, most);
        first = Arrays.copyOf(first, most);
        last = Arrays.copyOf(last, most);
        heading = Arrays.copyOf(heading, most);
        firstWord = Arrays.copyOf(firstWord, most + 1);
        firstText = Arrays.copyOf(firstText, most + 1);
        figures = Arrays.copyOf(figures, most * BlockText.COUNT);
    }

    /** Takes over what was read of the last block. */
    void end(BlockText text, int lastHeading) {
        int block = size - 1;
        text.end(figures, block * BlockText.COUNT);
        hash[block] = text.hash;
        first[block] = text.first;
        last[block] = text.last;
        heading[block] = lastHeading;
        firstText[size] = texts.size();
        int from = firstWord[block];
        int kept = text.keptWords();
        if (from + kept > words.length) {
            words = Arrays.copyOf(words, words.length * 2);
        }
        System.arraycopy(text.words, 0, words, from, kept);
        firstWord[size] = from + kept;
    }

    /** To be called when all blocks are there. */
    void sumUp() {
        totals = new float[(size + 1) * BlockText.COUNT];
        for (int i = 0; i < size * BlockText.COUNT; i++) {
            totals[i + BlockText.COUNT] = totals[i] + figures[i];
        }
    }

    /** A figure of one block. */
    float figure(int block, int figure) {
        return figures[block * BlockText.COUNT + figure];
    }

    /** A figure summed over a range of blocks. */
    float sum(int from, int to, int figure) {
        return totals[to * BlockText.COUNT + figure] - totals[from * BlockText.COUNT + figure];
    }
}
