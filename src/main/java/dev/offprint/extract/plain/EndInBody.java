package dev.offprint.extract.plain;

/** What the end tags in a body end (section 13.2.6.4.7 of the standard). */
final class EndInBody {

    private final OpenElements open;
    private final Formatting formatting;
    private final Adoption adoption;

    EndInBody(OpenElements open, Formatting formatting) {
        this.open = open;
        this.formatting = formatting;
        adoption = new Adoption(open, formatting);
    }

    void end(int id) throws NotPlain {
        switch (id) {
            case Tags.P -> {
                if (!open.isInScope(Tags.P, Tags.BUTTON)) {
                    open.insert(id, StartTag.BARE);
                }
                closeParagraph();
            }
            case Tags.LI -> closeItem();
            case Tags.DD, Tags.DT -> {
                if (open.isInScope(id)) {
                    open.endImplied(id);
                    open.close(id);
                }
            }
            case Tags.BR -> {
                // taken for a line break
                formatting.reopen();
                open.insert(id, StartTag.BARE);
                open.pop();
            }
            default -> {
                int flags = Tags.flags(id);
                if ((flags & Tags.NOT_PLAIN) != 0) {
                    throw new NotPlain("an element that is seldom used: " + Tags.word(id));
                } else if ((flags & Tags.FORMATTING) != 0) {
                    closeFormatting(id);
                } else if ((flags & Tags.HEADING) != 0) {
                    closeHeading(id);
                } else if ((flags & (Tags.ENDS_INSIDE | Tags.MARKER)) != 0) {
                    closeBlock(id, (flags & Tags.MARKER) != 0);
                } else {
                    closeOther(id);
                }
            }
        }
    }

    /** Ends the paragraph that is open, if any. */
    void closeParagraph() {
        if (open.isInScope(Tags.P, Tags.BUTTON)) {
            open.endImplied(Tags.P);
            open.close(Tags.P);
        }
    }

    void closeTemplate() throws NotPlain {
        if (open.isOpen(Tags.TEMPLATE)) {
            while (open.current() != Tags.TEMPLATE) {
                if (!Tags.is(open.current(), Tags.IMPLIED_END)) {
                    throw new NotPlain("a template that ends early");
                }
                open.pop();
            }
            open.pop();
            formatting.forgetToMarker();
        }
    }

    void closeItem() {
        if (open.isInScope(Tags.LI, Tags.OL, Tags.UL)) {
            open.endImplied(Tags.LI);
            open.close(Tags.LI);
        }
    }

    private void closeBlock(int id, boolean marker) {
        if (open.isInScope(id)) {
            open.endImplied(Names.NONE);
            open.close(id);
            if (marker) {
                formatting.forgetToMarker();
            }
        }
    }

    private void closeHeading(int id) {
        int depth = open.size() - 1;
        while (depth >= 0 && !Tags.is(open.id(depth), Tags.HEADING)) {
            if (Tags.is(open.id(depth), Tags.SCOPE)) {
                return;
            }
            depth--;
        }
        if (depth >= 0) {
            open.endImplied(id);
            open.popTo(depth);
        }
    }

    private void closeOther(int id) {
        for (int depth = open.isOpen(id) ? open.size() - 1 : -1; depth >= 0; depth--) {
            if (open.id(depth) == id) {
                open.endImplied(id);
                open.popTo(depth);
                return;
            }
            if (Tags.is(open.id(depth), Tags.SPECIAL)) {
                return;
            }
        }
    }

    /** Ends formatting, and all inside of it but blocks. */
    void closeFormatting(int id) throws NotPlain {
        if (open.current() == id && !formatting.has(open.currentElement())) {
            open.pop();
        } else if (!adoption.end(id)) {
            closeOther(id);
        }
    }
}
