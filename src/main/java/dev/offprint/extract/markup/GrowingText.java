package dev.offprint.extract.markup;

import java.util.Arrays;

/**
 * Text in the making. Unlike the JDK's own builders it has one width of characters only: nothing is copied when the
 * first comes that needs more, and what was appended can be read and rewritten where it lies.
 */
final class GrowingText {

    private char[] chars;
    private int length;

    /** @param expected how long it will hardly be */
    GrowingText(int expected) {
        chars = new char[expected];
    }

    int length() {
        return length;
    }

    void setLength(int shorter) {
        length = shorter;
    }

    /** The last character, which there must be. */
    char last() {
        return chars[length - 1];
    }

    /** What there is so far, from the first on; more may be behind it. Good until something is appended. */
    char[] chars() {
        return chars;
    }

    GrowingText append(char c) {
        makeRoom(1);
        chars[length++] = c;
        return this;
    }

    GrowingText append(String text) {
        return append(text, 0, text.length());
    }

    GrowingText append(String text, int from, int to) {
        makeRoom(to - from);
        text.getChars(from, to, chars, length);
        length += to - from;
        return this;
    }

    private void makeRoom(int more) {
        if (length + more > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(length + more, chars.length * 2));
        }
    }

    /** All of it without the white space around it. */
    String strip() {
        int from = 0;
        int to = length;
        while (from < to && Character.isWhitespace(chars[from])) {
            from++;
        }
        while (to > from && Character.isWhitespace(chars[to - 1])) {
            to--;
        }
        return new String(chars, from, to - from);
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
