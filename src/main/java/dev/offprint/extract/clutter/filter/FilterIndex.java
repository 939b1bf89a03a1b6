package dev.offprint.extract.clutter.filter;

/** Filter lists compiled for jsoup: one index for all lists that an owner subscribes to. */
public final class FilterIndex {

    /** No list at all. */
    public static final FilterIndex NONE = new FilterIndex();

    private FilterIndex() {}
}
