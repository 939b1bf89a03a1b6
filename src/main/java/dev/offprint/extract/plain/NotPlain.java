package dev.offprint.extract.plain;

/** Says that a page has something of which only a whole parser knows what it means. */
final class NotPlain extends Exception {

    private static final long serialVersionUID = 1;

    NotPlain(String what) {
        // it is no error, and where it happened is said by what
        super(what, null, false, false);
    }
}
