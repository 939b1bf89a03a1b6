package dev.offprint.extract.page;

/** Tells of most names that they are none of some, by their length and first letter alone. Lower case counts. */
public final class NameSieve {

    private static final int LETTERS = 64;

    /** For each first letter a bit for each length; both are taken modulo 64: what passes is to be looked up. */
    private final long[] lengths = new long[LETTERS];

    /** @param name not empty */
    public void add(String name) {
        lengths[name.charAt(0) % LETTERS] |= 1L << name.length();
    }

    /** Whether a name of this length that begins so may be one of them; false is certain. */
    public boolean passes(int length, char first) {
        return (lengths[first % LETTERS] >>> length & 1) != 0;
    }
}
