package dev.offprint.extract.thin;

import static dev.offprint.extract.thin.MarkupText.NOWHERE;

import java.util.Locale;

/**
 * Leaves out of a page's markup what nobody asks for: attributes (see {@link Asked}), what is in {@code style} elements
 * and in scripts that are neither JSON-LD nor formulas; and, unless they are asked for, what is in drawings without text,
 * blanks and comments between blocks (see {@link Blanks}). The parser makes of the rest what it would have made of the
 * whole, less that.
 *
 * <p>Reads as the HTML standard says (section 13.2.5, Tokenization), in one pass, and takes out only what is beyond
 * doubt. Where a page becomes odd, such as an unclosed quote, a {@code <} in a tag or a script inside a script, all the
 * rest of it stays as it is. In drawings and formulas, in {@code select} and {@code noscript} a parser takes some
 * elements not for raw text: there these must be such that it does not matter.
 */
public final class ThinMarkup {

    private static final int DEEPEST = 16;

    private final char[] text;
    private final int end;
    private final Asked asked;
    private final MarkupText markup;
    private final ReadTag tags;
    private final Kept kept;
    private final Blanks blanks = new Blanks();
    private int drawings;
    private int formulas;
    /** Whether nobody knows any more if a drawing or formula is open. */
    private boolean lost;

    private boolean select;
    private boolean noscript;

    private ThinMarkup(String page, Asked asked) {
        this.text = page.toCharArray();
        this.end = text.length;
        this.asked = asked;
        this.markup = new MarkupText(page, text);
        this.kept = new Kept(text);
        this.tags = new ReadTag(text, asked, markup, kept);
    }

    /** What is left of a page. */
    public static Kept thin(String page, Asked asked) {
        if (asked.everything()) {
            return Kept.all(page.toCharArray());
        }
        ThinMarkup thin = new ThinMarkup(page, asked);
        thin.run();
        thin.kept.leaveOut(thin.end, thin.end);
        return thin.kept;
    }

    private void run() {
        int at = 0;
        while (at != NOWHERE && at < end) {
            int tag = blanksEnd(at);
            if (tag < end && text[tag] == '<') {
                at = tag(at, tag);
            } else {
                blanks.text();
                at = tag(end, markup.find('<', tag));
            }
        }
    }

    /** Behind the white space there, and the comments between it that nobody asks for. */
    private int blanksEnd(int from) {
        int at = markup.skipSpace(from);
        while (!asked.blanks() && markup.isComment(at)) {
            int behind = markup.declarationEnd(at + 2);
            if (behind == NOWHERE) {
                return at;
            }
            at = markup.skipSpace(behind);
        }
        return at;
    }

    /**
     * Behind what begins with {@code <} here.
     *
     * @param gap where the blank before it begins, the page's end when there is something else before
     */
    private int tag(int gap, int at) {
        char next = at + 1 < end ? text[at + 1] : ' ';
        if (MarkupText.isLetter(next)) {
            return startTag(gap, at);
        }
        if (next == '/' && at + 2 < end && MarkupText.isLetter(text[at + 2])) {
            return endTag(gap, at);
        }
        if (next == '!' || next == '?' || next == '/') {
            blanks.other();
        } else {
            blanks.text();
        }
        boolean harmful = (MarkupText.sort(next) & MarkupText.HARMFUL) != 0;
        return switch (next) {
            case '/' -> markup.bogusEnd(at + 2);
            case '!' -> markup.declarationEnd(at + 2);
            case '?' -> markup.behind('>', at + 2);
            default -> harmful ? NOWHERE : at + 1;
        };
    }

    /** Takes out the blank before a tag of this kind. */
    private void thinGap(int gap, int tag, int kind) {
        if (gap < tag && !asked.blanks() && !isDoubtful() && blanks.isNothingBefore(kind)) {
            kept.leaveOut(gap, tag);
        }
    }

    private int endTag(int gap, int at) {
        int name = at + 2;
        int i = tags.name(name);
        int kind = Elements.kind(tags.key());
        thinGap(gap, at, blanks.isOpen(kind) ? kind : Names.NONE);
        blanks.end(kind);
        switch (kind) {
            case Elements.SVG -> drawings -= drawings > 0 ? 1 : 0;
            case Elements.MATH -> formulas -= formulas > 0 ? 1 : 0;
            case Elements.SELECT -> select = false;
            case Elements.NOSCRIPT -> noscript = false;
            default -> {
                // ends what needs no watching
            }
        }
        return markup.endTagEnd(i);
    }

    private int startTag(int gap, int at) {
        int name = at + 1;
        int i = tags.name(name);
        int kind = Elements.kind(tags.key());
        thinGap(gap, at, blanks.isAllowed(kind) ? kind : Names.NONE);
        // what is left of the tag may be moved to where the name stands
        String raw = Elements.isRaw(kind) ? new String(text, name, i - name).toLowerCase(Locale.ROOT) : "";
        int behind = tags.attributes(i, (!Elements.isFormatting(kind) || kind == Elements.LINK) && !noscript);
        blanks.start(kind, tags.isClosed() || isForeign());
        return behind == NOWHERE || kind == Names.NONE && !isForeign() ? behind : inside(kind, raw, behind);
    }

    private boolean isForeign() {
        return drawings + formulas > 0 || lost;
    }

    private boolean isDoubtful() {
        return isForeign() || select || noscript;
    }

    /** Goes on behind a start tag of an element that matters. */
    private int inside(int kind, String raw, int behind) {
        switch (kind) {
            case Elements.LAST -> {
                return NOWHERE;
            }
            case Elements.RAW, Elements.TITLE, Elements.STYLE, Elements.SCRIPT -> {
                return raw(kind, raw, behind);
            }
            case Elements.SVG -> {
                return tags.isClosed() ? behind : drawing(behind);
            }
            case Elements.MATH -> formulas += tags.isClosed() ? 0 : 1;
            case Elements.SELECT -> select = true;
            case Elements.NOSCRIPT -> noscript = true;
            case Elements.TEMPLATE -> {
                return isDoubtful() ? NOWHERE : behind;
            }
            case Elements.SHAPE, Elements.FOREIGN -> {
                // stays where it is
            }
                // may have ended the drawing, or stand in it and keep it open
            default -> lost |= isForeign();
        }
        return behind;
    }

    private int raw(int kind, String name, int behind) {
        int to = kind == Elements.SCRIPT ? markup.scriptEnd(behind) : markup.rawEnd(behind, name);
        if (to == NOWHERE) {
            return NOWHERE;
        }
        if (tags.isClosed() || isDoubtful()) {
            return markup.find('<', behind) == to ? to : NOWHERE;
        }
        if (kind == Elements.STYLE || kind == Elements.SCRIPT && !tags.isData()) {
            kept.leaveOut(behind, to);
        }
        return to;
    }

    /** A drawing that has begun: one without text says nothing. */
    private int drawing(int behind) {
        int to = asked.least() && !isDoubtful() && !blanks.isPreformatted() ? shapesEnd(behind) : NOWHERE;
        drawings++;
        if (to == NOWHERE) {
            return behind;
        }
        // a blank in it parts words
        kept.leaveOut(markup.skipSpace(behind), to);
        return to;
    }

    /** Where the drawing ends that has nothing but shapes, blanks between them and groups that are closed in order. */
    private int shapesEnd(int behind) {
        long[] open = new long[DEEPEST];
        int depth = 0;
        int at = markup.skipSpace(behind);
        while (at + 1 < end && text[at] == '<') {
            boolean ends = text[at + 1] == '/';
            int name = ends ? at + 2 : at + 1;
            if (ends && markup.isTag("</", "svg", at) == MarkupText.YES) {
                return at;
            }
            int i = tags.name(name);
            long shape = tags.key();
            if (Elements.kind(shape) != Elements.SHAPE) {
                return NOWHERE;
            }
            at = ends ? markup.endTagEnd(i) : tags.attributes(i, false);
            if (at == NOWHERE
                    || ends && (depth == 0 || open[--depth] != shape)
                    || !ends && !tags.isClosed() && depth == DEEPEST) {
                return NOWHERE;
            }
            if (!ends && !tags.isClosed()) {
                open[depth++] = shape;
            }
            at = markup.skipSpace(at);
        }
        return NOWHERE;
    }
}
