package dev.offprint.extract.markup;

import dev.offprint.extract.page.Characters;
import dev.offprint.extract.page.Walk;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * The last step on every way out: rebuilds markup from the {@link AllowList} alone. A browser will parse what comes
 * out and must see what was checked here: either it is nested so plainly that no parser can read it otherwise, or it is
 * parsed and rebuilt again until nothing changes. The result is well-formed enough for XML: elements closed, characters legal, only numeric entities.
 */
public final class Sanitise {

    /** Counts up whenever the allow list changes: stored articles are then cleaned again. */
    public static final int VERSION = 1;

    private static final int MAX_DEPTH = 400;
    private static final int MAX_ROUNDS = 5;

    /**
     * Safe markup from any markup, for the body of a page.
     *
     * @param baseUrl what relative addresses are relative to
     */
    public String sanitise(String html, String baseUrl) {
        Document parsed = Parser.htmlParser().parseInput(Characters.harmless(html), baseUrl);
        return sanitise(parsed.body(), baseUrl);
    }

    /** The same for what is inside an element, which stays as it is. */
    public String sanitise(Element content, String baseUrl) {
        return clean(content, baseUrl).html();
    }

    /**
     * Safe markup, and what one reads in it.
     *
     * @param text the same as plain text, one block a line
     * @param images addresses of its images, in order, without repeats
     */
    public record Clean(String html, String text, List<String> images) {

        private static Clean of(String html, Element body) {
            Set<String> images = new LinkedHashSet<>();
            for (Element img : Walk.named(body, "img")) {
                images.add(img.attr("src"));
            }
            return new Clean(html, RenderText.of(body), List.copyOf(images));
        }
    }

    /** As {@link #sanitise(Element, String)}, for those that go on to read the result. */
    public Clean clean(Element content, String baseUrl) {
        Clean plain = WritePlain.of(content, baseUrl);
        return plain == null ? guarded(content, baseUrl) : plain;
    }

    /** The way that is sure of any markup: what was written is parsed, until that changes nothing. */
    static Clean guarded(Element content, String baseUrl) {
        Element built = rebuild(content, baseUrl);
        String before = WriteMarkup.of(built);
        for (int round = 0; round < MAX_ROUNDS; round++) {
            Element parsed = Jsoup.parseBodyFragment(before, baseUrl).body();
            if (SameTree.is(parsed, built, baseUrl)) {
                return Clean.of(before, parsed);
            }
            built = rebuild(parsed, baseUrl);
            String after = WriteMarkup.of(built);
            if (after.equals(before)) {
                return Clean.of(after, parsed);
            }
            before = after;
        }
        // markup that never comes to rest is not worth the risk
        Element text = shell();
        Tags.append(text, "p").appendText(Characters.harmless(content.text()));
        return Clean.of(text.html(), text);
    }

    private static Element shell() {
        Document out = Document.createShell("");
        out.outputSettings().prettyPrint(false).escapeMode(EscapeMode.xhtml).charset("UTF-8");
        return out.body();
    }

    /** What may stay of the content, as a tree of its own. */
    static Element rebuild(Element content, String base) {
        Element body = shell();
        children(content, body, base, 0);
        return body;
    }

    private static void children(Element from, Element to, String base, int depth) {
        for (Node node : from.childNodes()) {
            if (node instanceof TextNode text) {
                to.appendChild(new TextNode(Characters.harmless(text.getWholeText())));
            } else if (node instanceof Element e) {
                element(e, to, base, depth + 1);
            }
        }
    }

    private static void element(Element e, Element to, String base, int depth) {
        String name = e.normalName();
        if (TagKind.of(name).isDropped()) {
            return;
        }
        if (depth > MAX_DEPTH) {
            to.appendChild(new TextNode(Characters.harmless(e.text())));
            return;
        }
        if (name.equals("math")) {
            math(e, to, depth);
            return;
        }
        String modern = SafeTag.modern(name);
        Set<String> attributes = AllowList.attributesOf(modern);
        if (attributes == null) {
            children(e, to, base, depth);
            return;
        }
        Element made = new Element(modern);
        copyAttributes(e, made, attributes, base);
        if (name.equals("img") && !made.hasAttr("src")) {
            return;
        }
        if (name.equals("a") && made.attributesSize() == 0) {
            children(e, to, base, depth);
            return;
        }
        to.appendChild(made);
        children(e, made, base, depth);
    }

    private static void math(Element e, Element to, int depth) {
        String name = e.normalName();
        if (depth > MAX_DEPTH) {
            return;
        }
        boolean text = AllowList.MATH_TEXT.contains(name);
        if (!text && !AllowList.MATH.contains(name)) {
            // semantics falls away around its first child; other elements and their tricks go whole
            if (name.equals("semantics") && e.firstElementChild() != null) {
                math(e.firstElementChild(), to, depth + 1);
            }
            return;
        }
        Element made = Tags.append(to, name);
        copyAttributes(e, made, AllowList.MATH_ATTRIBUTES, "");
        if (text) {
            made.appendText(line(e));
            return;
        }
        for (Element child = e.firstElementChild(); child != null; child = child.nextElementSibling()) {
            math(child, made, depth + 1);
        }
    }

    /** An element's text as one line, also where its white space was as it had been written: a formula keeps none. */
    private static String line(Element e) {
        return new TextNode(Characters.harmless(e.text())).text().trim();
    }

    private static void copyAttributes(Element from, Element to, Set<String> allowed, String base) {
        if (from.attributesSize() == 0) {
            return;
        }
        for (Attribute attribute : from.attributes()) {
            String name = attribute.getKey();
            String value = allowed.contains(name) ? SafeAttribute.value(from, name, attribute.getValue(), base) : null;
            if (value != null) {
                to.attr(name, value);
            }
        }
    }
}
