package dev.offprint.extract.plain;

import java.util.function.UnaryOperator;

/** Cuts texts and values out of the markup, without harmful characters and with what character references stand for. */
final class Pieces {

    /** How many values are kept in mind; a power of two. */
    private static final int KEPT = 512;

    private final String html;
    private final UnaryOperator<String> harmless;
    /** Each at the place that {@link #slot} says, until another takes it. */
    private final String[] kept = new String[KEPT];

    /** @param harmless takes harmful characters out of a text */
    Pieces(String html, UnaryOperator<String> harmless) {
        this.html = html;
        this.harmless = harmless;
    }

    /** What stands there as it is written. */
    String raw(int from, int to) {
        return cut(from, to, sorts(from, to));
    }

    String text(int from, int to) {
        return read(from, to, false);
    }

    /** An attribute's value. */
    String value(int from, int to) {
        return read(from, to, true);
    }

    /** The same for a value that a page mostly repeats: it is mostly one and the same string then. */
    String repeated(int from, int to) {
        if (from == to) {
            return "";
        }
        int slot = slot(from, to);
        String known = kept[slot];
        if (known == null || known.length() != to - from || !html.startsWith(known, from)) {
            known = value(from, to);
            kept[slot] = known;
        }
        return known;
    }

    /** By a few characters: values that differ elsewhere only drive one another out. */
    private int slot(int from, int to) {
        int hash = (to - from) * 31 + html.charAt(from);
        hash = hash * 31 + html.charAt(to - 1);
        hash = hash * 31 + html.charAt(from + to >>> 1);
        return hash & KEPT - 1;
    }

    private String read(int from, int to, boolean attribute) {
        int sorts = sorts(from, to);
        String piece = cut(from, to, sorts);
        return (sorts & MarkupText.REFERENCE) != 0 ? References.unescape(piece, attribute) : piece;
    }

    private String cut(int from, int to, int sorts) {
        String piece = html.substring(from, to);
        return (sorts & MarkupText.HARMFUL) != 0 ? harmless.apply(piece) : piece;
    }

    private int sorts(int from, int to) {
        int sorts = 0;
        for (int i = from; i < to; i++) {
            sorts |= MarkupText.sort(html.charAt(i));
        }
        return sorts;
    }
}
