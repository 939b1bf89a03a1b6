package dev.offprint.extract.markup;

import dev.offprint.extract.page.Walk;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Rebuilds an article from blocks that mean something: containers fall away, runs of text become paragraphs, two line
 * breaks begin a new one, lists, tables and quotations are nested rightly. Nothing of the page's own elements is left.
 */
public final class FlattenBlocks {

    /** Deeper than any article; below this only the text is taken. */
    static final int MAX_DEPTH = 300;

    private static final Set<String> IMAGE = Set.of("img");
    private static final Set<String> SHOWN = Set.of("img", "table", "pre", "math", "blockquote");

    private final Set<Element> holdsBlock = Collections.newSetFromMap(new IdentityHashMap<>());
    /** A caption is one paragraph, whatever its inline elements wrap. */
    private boolean inCaption;

    private final Set<String> targets = new HashSet<>();
    private final InlineRuns inline = new InlineRuns(targets);
    private final FlattenLists lists = new FlattenLists(this, inline);

    private FlattenBlocks() {}

    /** A new element with the article's blocks; the content given is used up. */
    public static Element apply(Element content) {
        FlattenBlocks flatten = new FlattenBlocks();
        flatten.survey(content);
        Element article = Tags.make("div");
        flatten.blocks(content, article, null, 0);
        return article;
    }

    /** Which inline elements wrap blocks, and which ids are linked to; whether there is a block in this element. */
    private boolean survey(Element e) {
        boolean holds = false;
        int size = e.childNodeSize();
        for (int i = 0; i < size; i++) {
            if (e.childNode(i) instanceof Element child) {
                boolean block = TagKind.of(child).isBlock();
                if (survey(child) && !block) {
                    holdsBlock.add(child);
                    block = true;
                }
                holds |= block;
            }
        }
        if (e.normalName().equals("a")) {
            String href = e.attributes().get("href");
            int fragment = href.indexOf('#');
            if (fragment >= 0) {
                targets.add(href.substring(fragment + 1));
            }
        }
        return holds;
    }

    private void blocks(Element from, Element to, Element link, int depth) {
        InlineRuns.Run run = inline.new Run(to, link);
        inline.pend(from);
        int size = from.childNodeSize();
        for (int i = 0; i < size; i++) {
            Node node = from.childNode(i);
            if (node instanceof TextNode text) {
                run.text(text.getWholeText());
            } else if (node instanceof Element e) {
                TagKind kind = TagKind.of(e);
                if (kind.isBlock() || !kind.isDropped() && !inCaption && isAround(e)) {
                    run.close();
                    if (depth < MAX_DEPTH) {
                        block(e, e.normalName(), to, link, depth + 1);
                    } else {
                        run.text(e.text());
                    }
                } else if (e.normalName().equals("br")) {
                    run.lineBreak();
                } else if (!kind.isDropped()) {
                    run.add(e, kind);
                }
            }
        }
        run.close();
    }

    /** Whether this inline element wraps a block; most articles have none that does, and most hold a text alone. */
    private boolean isAround(Element e) {
        return !holdsBlock.isEmpty() && e.firstElementChild() != null && holdsBlock.contains(e);
    }

    private void block(Element e, String name, Element to, Element link, int depth) {
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(e, name, to, link);
            case "ul", "ol", "menu", "dir" -> lists.list(e, name.equals("ol") ? "ol" : "ul", to, depth);
            case "dl" -> lists.definitions(e, to, depth);
            case "pre" -> code(e, to);
            case "blockquote" -> wrap("blockquote", e, to, depth);
            case "table" -> new FlattenTable(this).apply(e, to, depth);
            case "figure" -> figure(e, to, depth);
            case "details" -> details(e, to, depth);
            case "hr" -> rule(to);
            default -> blocks(e, to, name.equals("a") && e.hasAttr("href") ? e : link, depth);
        }
    }

    private void heading(Element e, String name, Element to, Element link) {
        Element heading = Tags.append(to, name);
        inline.pend(e);
        inline.claim(heading);
        inline.fill(heading, e, link);
        if (!Walk.hasText(heading) && !Tags.any(heading, IMAGE)) {
            heading.remove();
        }
    }

    private static void rule(Element to) {
        Element last = to.lastElementChild();
        if (last != null && !last.normalName().equals("hr")) {
            Tags.append(to, "hr");
        }
    }

    private void code(Element e, Element to) {
        Element pre = Tags.append(to, "pre");
        inline.pend(e);
        inline.claim(pre);
        Element source = Walk.first(e, "code");
        Element code = Tags.append(pre, "code");
        if (source != null && !source.className().isEmpty()) {
            code.attr("class", source.className());
        }
        String text = CodeText.of(e);
        if (text.isBlank()) {
            pre.remove();
        } else {
            code.appendText(text);
        }
    }

    private Element wrap(String name, Element e, Element to, int depth) {
        Element wrapper = Tags.append(to, name);
        InlineRuns.copyDirection(e, wrapper);
        blocks(e, wrapper, null, depth);
        if (wrapper.childNodeSize() == 0) {
            wrapper.remove();
        }
        return wrapper;
    }

    /** As {@link #wrap}, for what holds a single paragraph more often than several. */
    Element cell(String name, Element e, Element to, int depth) {
        Element cell = Tags.append(to, name);
        inline.pend(e);
        inline.claim(cell);
        InlineRuns.copyDirection(e, cell);
        blocks(e, cell, null, depth);
        Element first = cell.firstElementChild();
        if (first != null && first.normalName().equals("p") && onlyListsAfter(first)) {
            first.unwrap();
        }
        return cell;
    }

    private static boolean onlyListsAfter(Element first) {
        for (Element e = first.nextElementSibling(); e != null; e = e.nextElementSibling()) {
            if (!e.normalName().equals("ul") && !e.normalName().equals("ol")) {
                return false;
            }
        }
        return true;
    }

    private void figure(Element e, Element to, int depth) {
        Element figure = Tags.append(to, "figure");
        Element caption = Walk.first(e, "figcaption");
        if (caption != null) {
            caption.remove();
        }
        blocks(e, figure, null, depth);
        Element p = figure.firstElementChild();
        while (p != null) {
            Element next = p.nextElementSibling();
            if (p.normalName().equals("p") && !Walk.hasText(p)) {
                p.unwrap();
            }
            p = next;
        }
        boolean shows = Tags.any(figure, SHOWN);
        if (caption != null && Walk.hasText(caption)) {
            boolean around = inCaption;
            inCaption = true;
            cell(shows ? "figcaption" : "p", caption, figure, depth);
            inCaption = around;
        }
        if (!shows || figure.childNodeSize() == 0) {
            figure.unwrap();
        }
    }

    private void details(Element e, Element to, int depth) {
        Element details = Tags.append(to, "details");
        for (Element part = e.firstElementChild(); part != null; part = part.nextElementSibling()) {
            if (part.normalName().equals("summary")) {
                Element summary = Tags.append(details, "summary");
                inline.fill(summary, part, null);
                Tags.rename(part, "template");
                break;
            }
        }
        blocks(e, details, null, depth);
        if (details.childNodeSize() == 0) {
            details.remove();
        }
    }
}
