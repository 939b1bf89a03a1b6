package dev.offprint.extract.plain;

/** Finds the ends of drawings that say nothing: that have shapes and groups of them, and no text. */
final class Shapes {

    private static final int DEEPEST = 16;

    private final String html;
    private final MarkupText markup;
    private final ReadTag tags;
    /** The keys of the groups' names that are open. */
    private final long[] open = new long[DEEPEST];

    Shapes(String html, MarkupText markup, ReadTag tags) {
        this.html = html;
        this.markup = markup;
        this.tags = tags;
    }

    /**
     * Where the end tag of a drawing stands whose start tag ends there; the same place when there is anything but shapes,
     * blanks between them and groups that are closed in order.
     */
    int end(int behind) throws NotPlain {
        int depth = 0;
        int at = markup.skipSpace(behind);
        while (at + 2 < html.length() && html.charAt(at) == '<') {
            boolean ends = html.charAt(at + 1) == '/';
            if (ends && markup.isTag("</", "svg", at)) {
                return at;
            }
            int i = tags.name(ends ? at + 2 : at + 1);
            long shape = tags.key();
            if (!Tags.is(Tags.id(shape), Tags.SHAPE)) {
                return behind;
            }
            at = tags.passOver(i);
            if (ends && (depth == 0 || open[--depth] != shape) || !ends && !tags.isClosed() && depth == DEEPEST) {
                return behind;
            }
            if (!ends && !tags.isClosed()) {
                open[depth++] = shape;
            }
            at = markup.skipSpace(at);
        }
        return behind;
    }
}
