package dev.offprint.extract.clutter.filter;

/** A text that is no filter list, or one that was cut or damaged. The message is for the owner. */
public final class BrokenFilterListException extends IllegalArgumentException {

    private final String list;
    private final int line;

    BrokenFilterListException(String list, int line, String reason) {
        super("Line " + line + " of " + list + ": " + reason);
        this.list = list;
        this.line = line;
    }

    /** The name of the list. */
    public String list() {
        return list;
    }

    /** The line, counted from 1. */
    public int line() {
        return line;
    }
}
