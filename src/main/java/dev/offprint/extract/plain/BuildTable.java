package dev.offprint.extract.plain;

/**
 * Makes the parts of tables (sections 13.2.6.4.9 to 13.2.6.4.15 of the standard). What stands in a table but in none of
 * its cells would be moved before the table: such a page is not plain.
 */
final class BuildTable {

    private enum Mode {
        NONE,
        IN_TABLE,
        IN_CAPTION,
        IN_COLUMNS,
        IN_ROWS,
        IN_ROW,
        IN_CELL
    }

    private final OpenElements open;
    private final Formatting formatting;
    private Mode mode = Mode.NONE;

    BuildTable(OpenElements open, Formatting formatting) {
        this.open = open;
        this.formatting = formatting;
    }

    /** A table has begun. */
    void open() {
        mode = Mode.IN_TABLE;
    }

    boolean isOpen() {
        return mode != Mode.NONE;
    }

    /** Whether nothing but parts of a table can stand here. */
    boolean isBetweenParts() {
        return mode == Mode.IN_TABLE || mode == Mode.IN_COLUMNS || mode == Mode.IN_ROWS || mode == Mode.IN_ROW;
    }

    /** Whether that was all that a start tag means here; else it is read as in a body. */
    boolean start(int id, StartTag tag) throws NotPlain {
        return switch (mode) {
            case NONE -> false;
            case IN_CAPTION -> {
                if (isPart(id)) {
                    throw new NotPlain("a caption without an end");
                }
                yield false;
            }
            case IN_CELL -> {
                if (!isPart(id)) {
                    yield false;
                }
                closeCell();
                yield start(id, tag);
            }
            case IN_ROW -> inRow(id, tag);
            case IN_ROWS -> inRows(id, tag);
            case IN_COLUMNS -> {
                if (id == Tags.COL) {
                    insert(id, tag, mode);
                    open.pop();
                    yield true;
                }
                closeColumns();
                yield start(id, tag);
            }
            case IN_TABLE -> inTable(id, tag);
        };
    }

    private static boolean isPart(int id) {
        return id >= Tags.CAPTION && id <= Tags.TH;
    }

    private static boolean isCell(int id) {
        return id == Tags.TD || id == Tags.TH;
    }

    private static boolean isRows(int id) {
        return id == Tags.TBODY || id == Tags.THEAD || id == Tags.TFOOT;
    }

    private boolean insert(int id, StartTag tag, Mode next) throws NotPlain {
        open.insert(id, tag);
        mode = next;
        return true;
    }

    private boolean inRow(int id, StartTag tag) throws NotPlain {
        if (isCell(id)) {
            open.clearTo(Tags.TR);
            formatting.mark();
            return insert(id, tag, Mode.IN_CELL);
        }
        if (isPart(id)) {
            closeRow();
            return start(id, tag);
        }
        return inTable(id, tag);
    }

    private boolean inRows(int id, StartTag tag) throws NotPlain {
        if (id == Tags.TR) {
            open.clearTo(Tags.TBODY, Tags.TFOOT, Tags.THEAD);
            return insert(id, tag, Mode.IN_ROW);
        }
        if (isCell(id)) {
            start(Tags.TR, StartTag.BARE);
            return start(id, tag);
        }
        if (isPart(id)) {
            closeRows();
            return start(id, tag);
        }
        return inTable(id, tag);
    }

    private boolean inTable(int id, StartTag tag) throws NotPlain {
        if (id == Tags.SCRIPT || id == Tags.STYLE) {
            return false;
        }
        if (id == Tags.INPUT && tag.attribute("type").equalsIgnoreCase("hidden")) {
            open.insert(id, tag);
            open.pop();
            return true;
        }
        if (!isPart(id)) {
            throw new NotPlain("something between the parts of a table");
        }
        open.clearTo(Tags.TABLE);
        switch (id) {
            case Tags.CAPTION -> {
                formatting.mark();
                return insert(id, tag, Mode.IN_CAPTION);
            }
            case Tags.COLGROUP -> {
                return insert(id, tag, Mode.IN_COLUMNS);
            }
            case Tags.COL -> insert(Tags.COLGROUP, StartTag.BARE, Mode.IN_COLUMNS);
            case Tags.TBODY, Tags.THEAD, Tags.TFOOT -> {
                return insert(id, tag, Mode.IN_ROWS);
            }
            default -> insert(Tags.TBODY, StartTag.BARE, Mode.IN_ROWS);
        }
        return start(id, tag);
    }

    /** The same for an end tag. */
    boolean end(int id) throws NotPlain {
        return switch (mode) {
            case NONE -> false;
            case IN_CAPTION -> endInCaption(id);
            case IN_CELL -> endInCell(id);
            case IN_COLUMNS -> {
                boolean whole = id == Tags.COLGROUP;
                if (id == Tags.COL) {
                    throw new NotPlain("the end of a column");
                }
                closeColumns();
                yield whole || end(id);
            }
            case IN_ROW -> {
                if (id == Tags.TR || (id == Tags.TABLE || isRows(id)) && open.isInTableScope(id)) {
                    closeRow();
                    yield id == Tags.TR || end(id);
                }
                yield endInTable(id);
            }
            case IN_ROWS -> {
                if (id == Tags.TABLE || isRows(id) && open.isInTableScope(id)) {
                    closeRows();
                    yield id != Tags.TABLE || end(id);
                }
                yield endInTable(id);
            }
            case IN_TABLE -> {
                if (id == Tags.TABLE) {
                    open.close(id);
                    look();
                    yield true;
                }
                yield endInTable(id);
            }
        };
    }

    private boolean endInCaption(int id) throws NotPlain {
        if (id == Tags.CAPTION) {
            open.endImplied(Names.NONE);
            open.close(id);
            formatting.forgetToMarker();
            mode = Mode.IN_TABLE;
            return true;
        }
        if (id == Tags.TABLE) {
            throw new NotPlain("a caption without an end");
        }
        return isPart(id) || isStructure(id);
    }

    private boolean endInCell(int id) throws NotPlain {
        if (isCell(id)) {
            if (open.isInTableScope(id)) {
                closeCell(id);
                return true;
            }
            throw new NotPlain("the end of another cell");
        }
        if (id == Tags.TABLE || isRows(id) || id == Tags.TR) {
            if (!open.isInTableScope(id)) {
                return true;
            }
            closeCell();
            return end(id);
        }
        return isPart(id) || isStructure(id);
    }

    private boolean endInTable(int id) throws NotPlain {
        if (id == Tags.P || id == Tags.BR || id == Tags.FORM || formatting.find(id) != null) {
            throw new NotPlain("an end tag between the parts of a table");
        }
        return true;
    }

    private static boolean isStructure(int id) {
        return id == Tags.BODY || id == Tags.HTML;
    }

    private void closeCell() {
        closeCell(open.isInTableScope(Tags.TD) ? Tags.TD : Tags.TH);
    }

    private void closeCell(int id) {
        open.endImplied(Names.NONE);
        open.close(id);
        formatting.forgetToMarker();
        mode = Mode.IN_ROW;
    }

    private void closeRow() {
        open.clearTo(Tags.TR);
        open.pop();
        mode = Mode.IN_ROWS;
    }

    private void closeRows() {
        open.clearTo(Tags.TBODY, Tags.TFOOT, Tags.THEAD);
        open.pop();
        mode = Mode.IN_TABLE;
    }

    private void closeColumns() {
        open.pop();
        mode = Mode.IN_TABLE;
    }

    /** Tells that a table has ended, or a template begun or ended: what is open around counts. */
    void look() {
        mode = around();
    }

    private Mode around() {
        for (int depth = open.size() - 1; depth >= 0; depth--) {
            switch (open.id(depth)) {
                case Tags.TD, Tags.TH -> {
                    return Mode.IN_CELL;
                }
                case Tags.CAPTION -> {
                    return Mode.IN_CAPTION;
                }
                case Tags.COLGROUP -> {
                    return Mode.IN_COLUMNS;
                }
                case Tags.TBODY, Tags.THEAD, Tags.TFOOT -> {
                    return Mode.IN_ROWS;
                }
                case Tags.TR -> {
                    return Mode.IN_ROW;
                }
                case Tags.TABLE -> {
                    return Mode.IN_TABLE;
                }
                case Tags.TEMPLATE -> {
                    return Mode.NONE;
                }
                default -> {
                    // further out
                }
            }
        }
        return Mode.NONE;
    }
}
