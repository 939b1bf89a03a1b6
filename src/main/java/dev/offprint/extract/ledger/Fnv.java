package dev.offprint.extract.ledger;

/** FNV-1a, 64 bits, over UTF-16 units (Fowler, Noll, Vo): enough for a few hundred blocks of one page. */
final class Fnv {

    /** The hash of nothing. */
    static final long BASIS = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private Fnv() {}

    /** The hash of what had one, and one more unit. */
    static long next(long hash, char c) {
        return (hash ^ c) * PRIME;
    }

    static long of(String content) {
        long hash = BASIS;
        for (int i = 0; i < content.length(); i++) {
            hash = next(hash, content.charAt(i));
        }
        return hash;
    }
}
