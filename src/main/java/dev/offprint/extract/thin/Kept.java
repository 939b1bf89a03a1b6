package dev.offprint.extract.thin;

/** What is kept of a text, moved together in its place as the rest is left out from the beginning on. */
public final class Kept {

    private final char[] text;
    private int size;
    private int from;

    Kept(char[] text) {
        this.text = text;
    }

    static Kept all(char[] text) {
        Kept kept = new Kept(text);
        kept.leaveOut(text.length, text.length);
        return kept;
    }

    /** Keeps all that was not spoken of up to {@code first}, and goes on with what is {@code behind} the left out. */
    void leaveOut(int first, int behind) {
        int length = first - from;
        if (size != from) {
            System.arraycopy(text, from, text, size, length);
        }
        size += length;
        from = behind;
    }

    /** Begins with what was kept; behind it stand remains. */
    public char[] text() {
        return text;
    }

    public int size() {
        return size;
    }
}
