package dev.offprint.extract.plain;

import dev.offprint.extract.skeleton.Recorder;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;

/**
 * Makes a document of tags and texts (section 13.2.6 of the standard, Tree construction). This is what comes before and
 * behind the body; for that see {@link BuildBody}.
 */
final class BuildTree {

    private enum Mode {
        INITIAL,
        BEFORE_HTML,
        BEFORE_HEAD,
        IN_HEAD,
        AFTER_HEAD,
        IN_BODY,
        AFTER_BODY,
        AFTER_HTML
    }

    private final Document doc;
    private final PageTags tags = new PageTags();
    private final OpenElements open;
    private final Island island;
    private final Foreign foreign;
    private BuildBody body;
    private Mode mode = Mode.INITIAL;
    private boolean based;
    private int headNumber;
    /** Whether there is text behind the head or body: what came into those later would not be in order. */
    private boolean passed;
    /** Whether the element that was begun last is put into the head from behind it. */
    private boolean late;

    BuildTree(Document doc, Recorder recorder) {
        this.doc = doc;
        open = new OpenElements(doc, tags, recorder);
        island = new Island(open);
        foreign = new Foreign(open);
    }

    PageTags tags() {
        return tags;
    }

    /** Whether a tag of this name is one of a drawing or formula. */
    boolean isForeign(int id) {
        return !island.isOpen() && (foreign.isOpen() || id == Tags.SVG || id == Tags.MATH);
    }

    /** Whether a drawing or formula is open. */
    boolean isInForeign() {
        return foreign.isOpen();
    }

    /** Whether a drawing that begins here is a whole one. */
    boolean isOutermost() {
        return !foreign.isOpen() && !island.isOpen() && !open.isPreformatted();
    }

    /** Whether a blank before a tag says nothing. */
    boolean isNothingBefore(int id, boolean ends) {
        if (island.isOpen() || foreign.isOpen()) {
            return false;
        }
        if (!isInBody()) {
            return true;
        }
        if (open.isPreformatted() || body.isBetweenTableParts()) {
            return !open.isPreformatted();
        }
        return open.isBehindBlock()
                && body.isUnformatted()
                && Tags.is(id, Tags.BLOCK)
                && (!ends || open.current() == id);
    }

    /** Whether everything is taken as written, see {@link Island}. */
    boolean isIsland() {
        return island.isOpen();
    }

    /** Whether a start tag says more of an element that was begun long ago. */
    boolean isMore(int id) {
        return id == Tags.HTML && body != null || id == Tags.BODY && mode == Mode.IN_BODY;
    }

    /** Whether a blank before a text is no part of it. */
    boolean partsBlanks() {
        return !isInBody() && !island.isOpen() && !foreign.isOpen();
    }

    void doctype(DocumentType type, Document.QuirksMode quirks) {
        if (mode == Mode.INITIAL) {
            doc.appendChild(type);
            doc.quirksMode(quirks);
            mode = Mode.BEFORE_HTML;
        }
    }

    /** Tells of the start tag of a drawing or formula, or in one. */
    void startForeign(int id, String name, StartTag tag) throws NotPlain {
        if (foreign.isOpen()) {
            foreign.start(id, name, tag);
        } else {
            if (!isInTemplate()) {
                toBody();
            }
            body.prepareOther();
            foreign.open(id, name, tag);
        }
    }

    /** Tells of any other start tag. */
    void start(int id, StartTag tag) throws NotPlain {
        if (island.isOpen()) {
            island.start(id, tag);
            return;
        }
        if (isInTemplate()) {
            inBody(id, tag);
            return;
        }
        if (id == Tags.HTML && body != null) {
            body.merge(id, tag);
            return;
        }
        switch (mode) {
            case INITIAL, BEFORE_HTML -> {
                toHtml(id == Tags.HTML ? tag : StartTag.BARE);
                if (id != Tags.HTML) {
                    start(id, tag);
                }
            }
            case BEFORE_HEAD -> {
                toHead(id == Tags.HEAD ? tag : StartTag.BARE);
                if (id != Tags.HEAD) {
                    start(id, tag);
                }
            }
            case IN_HEAD -> inHead(id, tag);
            case AFTER_HEAD -> {
                if (Tags.is(id, Tags.OF_HEAD)) {
                    lateForHead(id, tag);
                } else if (id == Tags.TEMPLATE) {
                    throw new NotPlain("a template behind the head");
                } else if (id != Tags.HEAD) {
                    openBody(id == Tags.BODY ? tag : StartTag.BARE);
                    if (id != Tags.BODY) {
                        start(id, tag);
                    }
                }
            }
            default -> {
                toBody();
                inBody(id, tag);
            }
        }
    }

    private void inHead(int id, StartTag tag) throws NotPlain {
        if (id == Tags.NOSCRIPT) {
            island.open(tag);
        } else if (id == Tags.TEMPLATE) {
            body.openTemplate(tag);
        } else if (Tags.is(id, Tags.OF_HEAD)) {
            Element element = open.insert(id, tag);
            if (Tags.is(id, Tags.VOID)) {
                open.pop();
            }
            if (id == Tags.BASE && !based) {
                setBase(element.absUrl("href"));
            }
        } else if (id != Tags.HEAD) {
            toAfterHead();
            start(id, tag);
        }
    }

    /** What belongs into the head goes there, also from behind it. */
    private void lateForHead(int id, StartTag tag) throws NotPlain {
        if (passed) {
            throw new NotPlain("a head that goes on behind its end");
        }
        Element head = doc.head();
        open.open(Tags.HEAD, head, headNumber);
        inHead(id, tag);
        late = !Tags.is(id, Tags.VOID);
        if (!late) {
            open.remove(head);
        }
    }

    private void setBase(String base) {
        if (!base.isEmpty()) {
            doc.setBaseUri(base);
            based = true;
        }
    }

    private void inBody(int id, StartTag tag) throws NotPlain {
        if (id == Tags.BASE) {
            throw new NotPlain("a base in the body");
        }
        if (id == Tags.NOSCRIPT) {
            body.prepareOther();
            island.open(tag);
        } else {
            body.start(id, tag);
        }
    }

    /** Goes on to the body, wherever the page is. */
    private void toBody() throws NotPlain {
        if (mode.compareTo(Mode.BEFORE_HTML) <= 0) {
            toHtml(StartTag.BARE);
        }
        if (mode == Mode.BEFORE_HEAD) {
            toHead(StartTag.BARE);
        }
        if (mode == Mode.IN_HEAD) {
            toAfterHead();
        }
        if (mode == Mode.AFTER_HEAD) {
            openBody(StartTag.BARE);
        } else if (passed && mode != Mode.IN_BODY) {
            throw new NotPlain("a body that goes on behind its end");
        }
        mode = Mode.IN_BODY;
    }

    private void toHtml(StartTag tag) throws NotPlain {
        if (mode == Mode.INITIAL) {
            doc.quirksMode(Document.QuirksMode.quirks);
        }
        body = new BuildBody(open, doc.quirksMode());
        open.insert(Tags.HTML, tag);
        mode = Mode.BEFORE_HEAD;
    }

    private void toHead(StartTag tag) throws NotPlain {
        open.insert(Tags.HEAD, tag);
        headNumber = open.number(open.size() - 1);
        mode = Mode.IN_HEAD;
    }

    private void toAfterHead() {
        open.pop();
        mode = Mode.AFTER_HEAD;
    }

    private void openBody(StartTag tag) throws NotPlain {
        open.insert(Tags.BODY, tag);
        passed = false;
        mode = Mode.IN_BODY;
    }

    /** Tells of the end tag of a drawing or formula, or in one. */
    void endForeign(String name) throws NotPlain {
        foreign.end(name);
    }

    /** Tells of any other end tag. */
    void end(int id) throws NotPlain {
        if (island.isOpen()) {
            island.end(id);
            return;
        }
        if (isInTemplate() || id == Tags.TEMPLATE && body != null && mode.compareTo(Mode.AFTER_BODY) < 0) {
            body.end(id);
            return;
        }
        boolean structure = Tags.isAny(id, Tags.HTML, Tags.BODY, Tags.BR);
        switch (mode) {
            case INITIAL, BEFORE_HTML, BEFORE_HEAD -> {
                throw new NotPlain("an end before the beginning");
            }
            case IN_HEAD -> {
                if (structure) {
                    throw new NotPlain("the end of the body in the head");
                }
                if (id == Tags.HEAD) {
                    toAfterHead();
                }
            }
            case AFTER_HEAD -> {
                if (structure) {
                    throw new NotPlain("the end of the body before it begins");
                }
            }
            case IN_BODY -> endInBody(id);
            default -> {
                if (id == Tags.HTML && mode == Mode.AFTER_BODY) {
                    mode = Mode.AFTER_HTML;
                } else {
                    toBody();
                    endInBody(id);
                }
            }
        }
    }

    private void endInBody(int id) throws NotPlain {
        if (id != Tags.BODY && id != Tags.HTML || body.isInTable()) {
            body.end(id);
        } else if (id == Tags.HTML) {
            mode = Mode.AFTER_HTML;
        } else if (open.isInScope(Tags.BODY)) {
            mode = Mode.AFTER_BODY;
        }
    }

    /** Tells of a text, which may be nothing but a blank. */
    void text(String text, boolean blank) throws NotPlain {
        if (island.isOpen() || foreign.isOpen()) {
            open.append(new TextNode(text));
        } else if (isInBody()) {
            body.text(text, blank);
        } else if (!blank) {
            toBody();
            body.text(text, false);
        } else if (mode == Mode.AFTER_BODY || mode == Mode.AFTER_HTML) {
            passed = true;
            open.appendTo(mode == Mode.AFTER_BODY ? 0 : -1, new TextNode(text));
        } else if (mode != Mode.INITIAL) {
            passed |= mode == Mode.AFTER_HEAD;
            open.append(new TextNode(text));
        }
    }

    /** Tells of the text of the element that was begun last, and of its end. */
    void raw(String text) {
        if (!text.isEmpty()) {
            boolean data = open.currentElement().tag().is(Tag.Data);
            open.append(data ? new DataNode(text) : new TextNode(text));
        }
        open.pop();
        if (late) {
            open.pop();
            late = false;
        }
    }

    void comment(String text) {
        Comment comment = new Comment(text);
        switch (mode) {
            case AFTER_BODY -> open.element(0).appendChild(comment);
            case AFTER_HTML -> doc.appendChild(comment);
            default -> open.append(comment);
        }
    }

    /** A template's content is read as a body's, also in the head. */
    private boolean isInBody() {
        return mode == Mode.IN_BODY || isInTemplate();
    }

    private boolean isInTemplate() {
        return open.isOpen(Tags.TEMPLATE);
    }

    /** Tells of the page's end. */
    void end() throws NotPlain {
        if (island.isOpen() || foreign.isOpen() || isInTemplate()) {
            throw new NotPlain("a page that ends early");
        }
        if (mode.compareTo(Mode.IN_BODY) < 0) {
            toBody();
        }
    }
}
