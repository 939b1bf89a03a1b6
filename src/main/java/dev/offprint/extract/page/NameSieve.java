package dev.offprint.extract.page;

/** Tells of most names that they are none of some, by their length and first letter alone. Lower case counts. */
public final class NameSieve {

    // a shift counts modulo 64, so that both are rough: what passes is to be looked up
    private long lengths;
    private long firsts;

    /** @param name not empty */
    public void add(String name) {
        lengths |= 1L << name.length();
        firsts |= 1L << name.charAt(0);
    }

    /** Whether a name that begins so may be one of them; false is certain. */
    public boolean passes(int length, char first) {
        return (lengths >>> length & firsts >>> first & 1) != 0;
    }
}
