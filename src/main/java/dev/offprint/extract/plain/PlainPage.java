package dev.offprint.extract.plain;

import dev.offprint.extract.skeleton.Recorder;
import dev.offprint.extract.skeleton.Skeleton;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.parser.Parser;

/**
 * Reads a page into the document that jsoup would make of it, less what nobody asks for (see {@link Asked}): attributes,
 * what is in {@code style} elements and in scripts that are neither JSON-LD nor formulas, comments; and, unless they are
 * asked for, what is in drawings without text, and blanks between blocks. That takes less than half of the parser's time.
 *
 * <p>Reads as the HTML standard says (section 13.2), in one pass, the pages that are written well enough: most are. Of the
 * others it makes nothing. What is not plain is whatever moves elements (tables with text between their cells), but for
 * formatting that overlaps blocks, is seldom used, or makes parsers differ.
 */
public final class PlainPage {

    private static final String DOCTYPE = "<!doctype";
    private static final int FEWEST_ELEMENTS = 16;
    /** Most pages have more of them for each. */
    private static final int CHARACTERS_AN_ELEMENT = 96;

    private final String html;
    private final int end;
    private final Asked asked;
    private final MarkupText markup;
    private final Pieces pieces;
    private final ReadTag tags;
    private final Shapes shapes;
    private final BuildTree tree;
    private final Gap gap;
    private final int mostTags;
    private int count;

    private PlainPage(String html, BuildTree tree, Asked asked, UnaryOperator<String> harmless, int mostTags) {
        this.html = html;
        this.end = html.length();
        this.asked = asked;
        this.mostTags = mostTags;
        this.markup = new MarkupText(html);
        this.pieces = new Pieces(html, harmless);
        this.tags = new ReadTag(html, asked, markup, pieces);
        this.shapes = new Shapes(html, markup, tags);
        this.tree = tree;
        this.gap = new Gap(html, markup, pieces, tree, asked.blanks());
    }

    /** A document and all of its elements and texts. */
    public record Read(Document doc, Skeleton whole) {}

    /**
     * The page as a document and its skeleton, null when it is not plain.
     *
     * @param harmless takes harmful characters out of a text
     * @param mostTags a page with more is not plain
     */
    public static Read read(String html, String url, Asked asked, UnaryOperator<String> harmless, int mostTags) {
        Document doc = new Document(url);
        doc.parser(Parser.htmlParser());
        try {
            Recorder recorder = new Recorder(doc, FEWEST_ELEMENTS + html.length() / CHARACTERS_AN_ELEMENT);
            new PlainPage(html, new BuildTree(doc, recorder), asked, harmless, mostTags).run();
            return new Read(doc, recorder.skeleton());
        } catch (NotPlain strange) {
            return null;
        }
    }

    private void run() throws NotPlain {
        int at = 0;
        while (at < end) {
            at = html.charAt(at) == '<' ? markup(at) : text(at, at);
        }
        gap.keep();
        tree.end();
    }

    /** Behind the text that begins at {@code from}, and goes on up to {@code at} at least. */
    private int text(int from, int at) throws NotPlain {
        int to = markup.find('<', at);
        // a bracket before anything but a name and the like is text
        while (to < end && !isMarkup(to)) {
            to = markup.find('<', to + 1);
        }
        if (markup.skipSpace(from) >= to) {
            gap.leave(from, to);
            return to;
        }
        int first = tree.partsBlanks() ? markup.skipSpace(from) : from;
        if (first > from && asked.blanks()) {
            gap.leave(from, first);
        }
        gap.keep();
        tree.text(pieces.text(first, to), false);
        return to;
    }

    private boolean isMarkup(int at) throws NotPlain {
        char next = at + 1 < end ? html.charAt(at + 1) : ' ';
        if ((MarkupText.sort(next) & MarkupText.HARMFUL) != 0) {
            throw new NotPlain("a tag that may be hidden");
        }
        return MarkupText.isLetter(next) || next == '/' || next == '!' || next == '?';
    }

    /** Behind what begins with a bracket here. */
    private int markup(int at) throws NotPlain {
        char next = at + 1 < end ? html.charAt(at + 1) : ' ';
        if (++count > mostTags) {
            throw new NotPlain("many tags");
        }
        if (!isMarkup(at)) {
            return text(at, at + 1);
        }
        if (MarkupText.isLetter(next)) {
            return startTag(at + 1);
        }
        if (next == '/' && at + 2 < end && MarkupText.isLetter(html.charAt(at + 2))) {
            return endTag(at + 2);
        }
        if (next == '!') {
            return declaration(at);
        }
        if (next == '/') {
            return nothing(at);
        }
        if (!markup.isAt("<?xml", at)) {
            throw new NotPlain("an odd tag");
        }
        gap.keep();
        return oddComment(at + 1);
    }

    private int declaration(int at) throws NotPlain {
        if (markup.isComment(at)) {
            int behind = markup.commentEnd(at);
            if (html.charAt(at + MarkupText.OPENING) == '$' || html.charAt(at + MarkupText.OPENING) == '/') {
                // React marks so what it streams
                gap.keep();
                comment(at + MarkupText.OPENING, behind - MarkupText.CLOSING);
            } else {
                gap.leave(at, behind);
            }
            return behind;
        }
        gap.keep();
        if (markup.isAt(DOCTYPE, at)) {
            int behind = markup.behind('>', at);
            doctype(html.substring(at, behind));
            return behind;
        }
        if (tree.isInForeign()) {
            throw new NotPlain("an odd declaration");
        }
        return oddComment(at + 2);
    }

    /** Behind what stands for a comment and begins there: what it says begins with a question mark or anything. */
    private int oddComment(int from) throws NotPlain {
        int behind = markup.behind('>', from);
        comment(from, behind - 1);
        return behind;
    }

    /** Behind an end tag without a name, before another tag: else it might stand within a text. */
    private int nothing(int at) throws NotPlain {
        if (!markup.isAt("</><", at) || !isMarkup(at + "</>".length())) {
            throw new NotPlain("an odd tag");
        }
        return at + "</>".length();
    }

    private void comment(int from, int to) {
        tree.comment(pieces.raw(from, to));
    }

    private void doctype(String declaration) throws NotPlain {
        if (declaration.equalsIgnoreCase("<!doctype html>")) {
            tree.doctype(new DocumentType("html", "", ""), Document.QuirksMode.noQuirks);
        } else {
            Document alone = Parser.htmlParser().parseInput(declaration, "");
            DocumentType type = alone.documentType();
            if (type == null) {
                throw new NotPlain("an odd declaration");
            }
            type.remove();
            tree.doctype(type, alone.quirksMode());
        }
    }

    private int endTag(int name) throws NotPlain {
        int i = tags.name(name);
        int id = tree.tags().id(tags.key(), html, name, i);
        int behind = tags.passOver(i);
        gap.settle(id, true);
        if (tree.isInForeign()) {
            tree.endForeign(html.substring(name, i));
        } else {
            tree.end(id);
        }
        return behind;
    }

    private int startTag(int name) throws NotPlain {
        int i = tags.name(name);
        int id = tree.tags().id(tags.key(), html, name, i);
        boolean foreign = tree.isForeign(id);
        gap.settle(id, false);
        int behind = tags.attributes(i, isWhole(id), foreign || tree.isMore(id));
        StartTag tag = tags.tag();
        if (foreign) {
            boolean outermost = tree.isOutermost();
            tree.startForeign(id, html.substring(name, i), tag);
            return id == Tags.SVG && outermost && !tags.isClosed() ? drawing(behind) : behind;
        }
        tree.start(id, tag);
        if (Tags.is(id, Tags.RAW | Tags.RCDATA)) {
            return raw(id, behind, tags.isData());
        }
        return Tags.is(id, Tags.PRE) ? lineEnd(behind) : behind;
    }

    /** Whether all attributes matter: formatting is compared by them. */
    private boolean isWhole(int id) {
        return asked.everything() || Tags.is(id, Tags.FORMATTING) && id != Tags.A;
    }

    /** Behind an element that has nothing but text, and its end tag. */
    private int raw(int id, int from, boolean data) throws NotPlain {
        int to = id == Tags.SCRIPT ? markup.scriptEnd(from) : markup.rawEnd(from, Tags.word(id));
        boolean asks = asked.everything() || data || id != Tags.SCRIPT && id != Tags.STYLE;
        if (!asks) {
            tree.raw("");
        } else if (Tags.is(id, Tags.RCDATA)) {
            int first = id == Tags.TEXTAREA ? lineEnd(from) : from;
            tree.raw(pieces.text(first, to));
        } else {
            tree.raw(pieces.raw(from, to));
        }
        return tags.passOver(to + 2 + Tags.word(id).length());
    }

    /** Behind the line's end with which preformatted text may begin, and which is no part of it. */
    private int lineEnd(int from) {
        return from < end && html.charAt(from) == '\n' && !tree.isIsland() ? from + 1 : from;
    }

    /** Behind the parts of a drawing that has begun here: one without text says nothing. */
    private int drawing(int behind) throws NotPlain {
        int to = asked.least() ? shapes.end(behind) : behind;
        if (to > behind && MarkupText.isSpace(html.charAt(behind))) {
            // parts words
            gap.leave(behind, behind + 1);
        }
        return to;
    }
}
