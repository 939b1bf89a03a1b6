package dev.offprint.extract.plain;

import org.jsoup.nodes.Element;

/** What the end tags in a body end (section 13.2.6.4.7 of the standard). */
final class EndInBody {

    private final OpenElements open;
    private final Formatting formatting;

    EndInBody(OpenElements open, Formatting formatting) {
        this.open = open;
        this.formatting = formatting;
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

    /** Ends formatting where no block stands in it; else it would be torn apart, by what is called the adoption agency. */
    void closeFormatting(int id) throws NotPlain {
        if (open.current() == id && !formatting.has(open.currentElement())) {
            open.pop();
            return;
        }
        Element element = formatting.find(id);
        if (element == null) {
            closeOther(id);
            return;
        }
        int depth = open.depth(element);
        if (depth < 0) {
            formatting.forget(element);
            return;
        }
        if (!open.isInScope(id)) {
            return;
        }
        for (int i = depth + 1; i < open.size(); i++) {
            if (Tags.is(open.id(i), Tags.SPECIAL)) {
                throw new NotPlain("formatting that ends inside of a block");
            }
        }
        open.popTo(depth);
        formatting.forget(element);
    }
}
