package dev.offprint.extract.thin;

/**
 * Knows between which tags a blank is nothing: between two of blocks, or of a table's parts, or in the head. Elsewhere
 * a blank parts words, and where formatting is open it may make the parser open that again, so that it stays.
 */
final class Blanks {

    private static final int DEEPEST = 16;

    private static final int BEFORE_HEAD = 0;
    private static final int IN_HEAD = 1;
    private static final int AFTER_HEAD = 2;

    /** The formatting that is open, and how many blocks around it are; perhaps more than the parser thinks. */
    private final int[] formatting = new int[DEEPEST];

    private final int[] depths = new int[DEEPEST];
    private int open;
    private int depth;
    /** For each block how many were begun and not ended. */
    private final int[] blocks = new int[Elements.MOST];

    /** Formatting or preformatted text and blocks overlap: from here on nobody knows. */
    private boolean overlaps;

    private int tables;
    private boolean pre;
    private int place = BEFORE_HEAD;
    private int last;

    /** Whether an end tag of this kind is none of a block, or has a block to end; else the parser may pass over it. */
    boolean isOpen(int kind) {
        return !Elements.isBlock(kind) || blocks[kind] > 0;
    }

    /** Whether the parser makes an element of a start tag: it does not of a table's parts outside of tables. */
    boolean isAllowed(int kind) {
        return !Elements.isPart(kind) || kind == Elements.TABLE || tables > 0;
    }

    /** Whether a blank between the tag told of last and one of this kind is nothing. */
    boolean isNothingBefore(int kind) {
        if (place == IN_HEAD) {
            return isOfHead(last) && isOfHead(kind);
        }
        if (open > 0 || overlaps || pre) {
            return false;
        }
        return Elements.isPart(last) && Elements.isPart(kind)
                || tables == 0 && Elements.isBlock(last) && Elements.isBlock(kind);
    }

    private static boolean isOfHead(int kind) {
        return kind == Elements.META
                || kind == Elements.HEAD
                || kind == Elements.SCRIPT
                || kind == Elements.STYLE
                || kind == Elements.TITLE;
    }

    /** Whether blanks count as they are written. */
    boolean isPreformatted() {
        return pre;
    }

    /** Tells of text, behind which is no head. */
    void text() {
        last = Names.NONE;
        place = AFTER_HEAD;
    }

    /** Tells of comments and the like that are not taken out. */
    void other() {
        last = Names.NONE;
    }

    /**
     * Tells of a start tag.
     *
     * @param odd whether it is in a drawing or a formula, or ends with a slash
     */
    void start(int kind, boolean odd) {
        last = isAllowed(kind) ? kind : Names.NONE;
        if (kind == Elements.HEAD) {
            place = place == BEFORE_HEAD ? IN_HEAD : AFTER_HEAD;
        } else if (!isOfHead(kind) && kind != Elements.NOSCRIPT && kind != Elements.HTML) {
            place = AFTER_HEAD;
        }
        depth += Elements.isBlock(kind) || Elements.isSpecial(kind) ? 1 : 0;
        if (Elements.isFormatting(kind)) {
            begin(kind, odd);
        } else if (Elements.isBlock(kind)) {
            blocks[kind]++;
            tables += kind == Elements.TABLE ? 1 : 0;
            overlaps |= pre || open > 0 && Elements.isPart(kind);
        } else if (kind == Elements.PRE) {
            pre = true;
        } else if (kind == Elements.BARRIER || kind == Elements.TEMPLATE) {
            overlaps |= pre || open > 0;
        }
    }

    private void begin(int kind, boolean odd) {
        if (odd || open == DEEPEST || kind == Elements.LINK && isFormatted(kind)) {
            overlaps = true;
        } else {
            formatting[open] = kind;
            depths[open++] = depth;
        }
    }

    private boolean isFormatted(int kind) {
        for (int i = 0; i < open; i++) {
            if (formatting[i] == kind) {
                return true;
            }
        }
        return false;
    }

    /** Tells of an end tag. */
    void end(int kind) {
        last = isOpen(kind) ? kind : Names.NONE;
        depth -= Elements.isBlock(kind) || Elements.isSpecial(kind) ? 1 : 0;
        if (kind == Elements.HEAD || !isOfHead(kind) && kind != Elements.NOSCRIPT) {
            place = AFTER_HEAD;
        }
        if (Elements.isFormatting(kind)) {
            overlaps |= isFormatted(kind) && (formatting[open - 1] != kind || depths[open - 1] != depth);
            open -= isFormatted(kind) ? 1 : 0;
        } else if (Elements.isBlock(kind)) {
            blocks[kind] -= blocks[kind] > 0 ? 1 : 0;
            tables -= kind == Elements.TABLE && tables > 0 ? 1 : 0;
        } else if (kind == Elements.PRE) {
            pre = false;
        }
    }
}
