package dev.offprint.extract.plain;

/** The blanks and comments that were read last: what comes next tells whether they say anything. */
final class Gap {

    private final String html;
    private final MarkupText markup;
    private final Pieces pieces;
    private final BuildTree tree;
    private final boolean asked;
    private int from;
    private int end;

    /** @param asked whether all of them say something */
    Gap(String html, MarkupText markup, Pieces pieces, BuildTree tree, boolean asked) {
        this.html = html;
        this.markup = markup;
        this.pieces = pieces;
        this.tree = tree;
        this.asked = asked;
    }

    /** Leaves a blank or comment for later. */
    void leave(int begin, int behind) {
        from = end == begin ? from : begin;
        end = behind;
    }

    /** Says that what was left counts. */
    void keep() throws NotPlain {
        int at = from;
        while (at < end) {
            boolean comment = html.charAt(at) == '<';
            int behind = comment ? markup.commentEnd(at) : markup.skipSpace(at);
            if (comment) {
                tree.comment(pieces.raw(at + MarkupText.OPENING, behind - MarkupText.CLOSING));
            } else {
                tree.text(html.substring(at, behind), true);
            }
            at = behind;
        }
        from = end;
    }

    /** Says what tag comes: what is left before it is nothing between blocks. */
    void settle(int id, boolean ends) throws NotPlain {
        if (from < end) {
            if (asked || !tree.isNothingBefore(id, ends)) {
                keep();
            }
            from = end;
        }
    }
}
