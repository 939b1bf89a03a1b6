package dev.offprint.extract.clutter.filter;

import java.util.Objects;

/**
 * A filter list as its publisher serves it.
 *
 * @param name how the owner knows it, for messages and counts
 * @param text the lines, in the syntax of EasyList and uBlock Origin
 */
public record FilterList(String name, String text) {

    public FilterList {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
    }
}
