package dev.offprint.extract.plain;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Makes the elements and texts of a body (section 13.2.6.4.7 of the standard); for tables see {@link BuildTable}. */
final class BuildBody {

    /** Beyond so many elements jsoup looks for no definition that is still open. */
    private static final int FARTHEST_DEFINITION = 24;

    private final boolean quirks;
    private final OpenElements open;
    private final Formatting formatting;
    private final BuildTable table;
    private final EndInBody ends;
    private Element form;

    BuildBody(OpenElements open, Document.QuirksMode quirks) {
        this.quirks = quirks == Document.QuirksMode.quirks;
        this.open = open;
        formatting = new Formatting(open);
        table = new BuildTable(open, formatting);
        ends = new EndInBody(open, formatting);
    }

    boolean isInTable() {
        return table.isOpen();
    }

    /** Whether nothing but parts of a table can stand here. */
    boolean isBetweenTableParts() {
        return table.isBetweenParts();
    }

    /** Whether a text has to open nothing before it. */
    boolean isUnformatted() {
        return formatting.isEmpty();
    }

    void start(int id, StartTag tag) throws NotPlain {
        if (id == Tags.TEMPLATE) {
            openTemplate(tag);
            return;
        }
        if (table.start(id, tag)) {
            return;
        }
        int flags = Tags.flags(id);
        if (isInTemplate() && (flags & Tags.IGNORED) != 0) {
            throw new NotPlain("parts of a table in a template");
        }
        if ((flags & Tags.IGNORED) != 0) {
            return;
        }
        if (id == Tags.BODY) {
            merge(id, tag);
            return;
        }
        if ((flags & Tags.NOT_PLAIN) != 0) {
            throw new NotPlain("an element that is seldom used: " + Tags.word(id));
        }
        if (open.isOpen(Tags.SELECT) && id != Tags.OPTION && id != Tags.OPTGROUP) {
            throw new NotPlain("more than options in a select");
        }
        if (id == Tags.FORM && form != null && !isInTemplate()) {
            return;
        }
        prepare(id, flags);
        if (isFormatted(id, flags)) {
            formatting.reopen();
        }
        insert(id, flags, tag);
    }

    /** What stands in a template neither ends nor goes on with anything outside. */
    void openTemplate(StartTag tag) throws NotPlain {
        open.insert(Tags.TEMPLATE, tag);
        formatting.mark();
        table.look();
    }

    boolean isInTemplate() {
        return open.isOpen(Tags.TEMPLATE);
    }

    /** A second start tag says more of the first. */
    void merge(int id, StartTag tag) throws NotPlain {
        if (isInTemplate() || id == Tags.BODY && open.id(1) != Tags.BODY) {
            throw new NotPlain("a body in something else");
        }
        if (tag.attributes() != null) {
            open.merge(id == Tags.HTML ? 0 : 1, tag.attributes());
        }
    }

    /** Ends what a start tag ends. */
    private void prepare(int id, int flags) throws NotPlain {
        switch (id) {
            case Tags.LI -> endItem();
            case Tags.DD, Tags.DT -> endDefinition();
            case Tags.A -> endLink();
            case Tags.BUTTON, Tags.NOBR -> {
                if (open.isInScope(id) || formatting.find(id) != null) {
                    throw new NotPlain("a button in a button, or the like");
                }
            }
            case Tags.OPTION, Tags.OPTGROUP -> {
                if (open.isOpen(Tags.SELECT)) {
                    open.endImplied(id == Tags.OPTION ? Tags.OPTGROUP : Names.NONE);
                } else if (open.current() == Tags.OPTION) {
                    open.pop();
                }
            }
            case Tags.RB, Tags.RTC, Tags.RP, Tags.RT -> {
                if (open.isInScope(Tags.RUBY)) {
                    open.endImplied(id == Tags.RP || id == Tags.RT ? Tags.RTC : Names.NONE);
                }
            }
            case Tags.TABLE -> {
                if (!quirks) {
                    ends.closeParagraph();
                }
            }
            case Tags.FORM, Tags.HR -> ends.closeParagraph();
            default -> {
                if ((flags & Tags.ENDS_P) != 0) {
                    ends.closeParagraph();
                }
                if ((flags & Tags.HEADING) != 0 && Tags.is(open.current(), Tags.HEADING)) {
                    open.pop();
                }
            }
        }
    }

    private static boolean isFormatted(int id, int flags) {
        return (flags & (Tags.ENDS_P | Tags.OF_HEAD | Tags.UNFORMATTED)) == 0
                && !Tags.isAny(id, Tags.LI, Tags.DD, Tags.DT, Tags.TABLE, Tags.FORM, Tags.HR);
    }

    private void insert(int id, int flags, StartTag tag) throws NotPlain {
        Element element = open.insert(id, tag);
        if ((flags & Tags.VOID) != 0) {
            open.pop();
        } else if ((flags & Tags.FORMATTING) != 0) {
            formatting.add(id, tag, element);
        } else if ((flags & Tags.MARKER) != 0) {
            formatting.mark();
        } else if (id == Tags.TABLE) {
            table.open();
        } else if (id == Tags.FORM && !isInTemplate()) {
            form = element;
        }
    }

    /** A link ends the link that it stands in, and jsoup takes another one around that for ended, too. */
    private void endLink() throws NotPlain {
        if (formatting.find(Tags.A) != null) {
            ends.closeFormatting(Tags.A);
            int left = open.innermost(Tags.A);
            if (left >= 0) {
                formatting.forget(open.element(left));
                open.remove(left);
            }
        }
    }

    private void endItem() {
        int depth = open.isOpen(Tags.LI) ? open.size() - 1 : 0;
        while (depth > 0 && open.id(depth) != Tags.LI && !endsSearch(open.id(depth))) {
            depth--;
        }
        if (depth > 0 && open.id(depth) == Tags.LI) {
            ends.closeItem();
        }
        ends.closeParagraph();
    }

    private void endDefinition() throws NotPlain {
        int last = Math.max(0, open.size() - 1 - FARTHEST_DEFINITION);
        int depth = open.size() - 1;
        while (depth >= last && !isDefinition(open.id(depth)) && !endsSearch(open.id(depth))) {
            depth--;
        }
        if (depth >= last && isDefinition(open.id(depth))) {
            ends.end(open.id(depth));
        }
        ends.closeParagraph();
    }

    private static boolean isDefinition(int id) {
        return id == Tags.DD || id == Tags.DT;
    }

    private static boolean endsSearch(int id) {
        return Tags.is(id, Tags.SPECIAL) && !Tags.isAny(id, Tags.ADDRESS, Tags.DIV, Tags.P);
    }

    void end(int id) throws NotPlain {
        if (id == Tags.TEMPLATE) {
            ends.closeTemplate();
            table.look();
            return;
        }
        if (table.end(id)) {
            return;
        }
        boolean first = open.current() == Tags.TEMPLATE;
        if (isInTemplate() && (Tags.isAny(id, Tags.BODY, Tags.HTML) || first && Tags.isAny(id, Tags.P, Tags.BR))) {
            throw new NotPlain("an end in a template");
        }
        if (id == Tags.FORM) {
            endForm();
        } else {
            ends.end(id);
        }
    }

    private void endForm() {
        if (isInTemplate()) {
            if (open.isInScope(Tags.FORM)) {
                open.endImplied(Names.NONE);
                open.close(Tags.FORM);
            }
            return;
        }
        Element ended = form;
        form = null;
        if (ended != null && open.isInScope(Tags.FORM)) {
            open.endImplied(Names.NONE);
            if (open.depth(ended) >= 0) {
                open.remove(ended);
            }
        }
    }

    /** Makes what stands around a drawing, formula or {@code noscript} ready for it. */
    void prepareOther() throws NotPlain {
        if (table.isBetweenParts()) {
            throw new NotPlain("something between the parts of a table");
        }
        if (open.isOpen(Tags.SELECT)) {
            throw new NotPlain("more than options in a select");
        }
        formatting.reopen();
    }

    void text(String text, boolean blank) throws NotPlain {
        if (table.isBetweenParts() && !blank) {
            throw new NotPlain("text between the parts of a table");
        }
        if (!table.isBetweenParts()) {
            formatting.reopen();
        }
        open.append(new TextNode(text));
    }
}
