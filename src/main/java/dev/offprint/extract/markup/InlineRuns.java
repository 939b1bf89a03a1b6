package dev.offprint.extract.markup;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Builds the paragraphs of {@link FlattenBlocks}: copies inline markup, white space as a browser would show it. */
final class InlineRuns {

    private static final int MAX_DEPTH = 200;

    private final Set<String> targets;
    private String pendingId;

    /** @param targets the ids that links of this article lead to; only these are kept */
    InlineRuns(Set<String> targets) {
        this.targets = targets;
    }

    /** The next block or inline element made takes over this element's id. */
    void pend(Element from) {
        if (targets.isEmpty()) {
            return;
        }
        String id = from.id();
        if (id.isEmpty() && from.normalName().equals("a")) {
            id = from.attr("name");
        }
        if (!id.isEmpty() && targets.contains(id)) {
            pendingId = id;
        }
    }

    void claim(Element made) {
        if (pendingId != null) {
            made.attr("id", pendingId);
            pendingId = null;
        }
    }

    static void copy(Element from, Element to, String... names) {
        if (from.attributesSize() == 0) {
            return;
        }
        // straight between the attributes: jsoup's own way looks up the document and its parser for each
        for (String name : names) {
            if (from.attributes().hasKey(name)) {
                to.attributes().put(name, from.attributes().get(name));
            }
        }
    }

    static void copyDirection(Element from, Element to) {
        copy(from, to, "dir", "lang");
    }

    /** Fills a heading or summary with the text of an element that may hold blocks. */
    void fill(Element to, Element from, Element link) {
        Run run = new Run(to, link);
        run.into(to);
        int size = from.childNodeSize();
        for (int i = 0; i < size; i++) {
            run.node(from.childNode(i), run.current(), 0);
        }
        run.trim();
    }

    /** One paragraph in the making; nothing is made before there is something to put in. */
    final class Run {

        private final Element to;
        private final Element link;
        private Element paragraph;
        private Element target;
        private boolean afterSpace = true;
        private Element openBreak;

        Run(Element to, Element link) {
            this.to = to;
            this.link = link;
        }

        void into(Element made) {
            paragraph = made;
            target = made;
            if (link != null) {
                target = Tags.append(made, "a").attr("href", link.attr("href"));
            }
        }

        Element current() {
            if (paragraph == null) {
                into(Tags.append(to, "p"));
                claim(paragraph);
                afterSpace = true;
            }
            return target;
        }

        void text(String raw) {
            if (paragraph != null || !raw.isBlank()) {
                append(raw, current());
            }
        }

        void add(Element e, TagKind kind) {
            element(e, kind, current(), 0);
        }

        void lineBreak() {
            if (paragraph == null) {
                return;
            }
            if (paragraph.childNodeSize() < 3 && paragraph.normalName().equals("p") && WhiteSpace.isEmpty(paragraph)) {
                paragraph.empty();
            } else if (openBreak != null) {
                openBreak.remove();
                close();
            } else {
                openBreak = Tags.append(current(), "br");
                afterSpace = true;
            }
        }

        void close() {
            if (paragraph != null) {
                trim();
                if (WhiteSpace.isEmpty(paragraph)) {
                    paragraph.remove();
                }
                paragraph = null;
                target = null;
            }
            openBreak = null;
        }

        private void append(String raw, Element parent) {
            String text = WhiteSpace.collapse(raw, afterSpace);
            if (!text.isEmpty()) {
                parent.appendChild(new TextNode(text));
                afterSpace = text.charAt(text.length() - 1) == ' ';
                if (!text.isBlank()) {
                    openBreak = null;
                }
            }
        }

        private void node(Node node, Element parent, int depth) {
            if (node instanceof TextNode text) {
                append(text.getWholeText(), parent);
            } else if (node instanceof Element e) {
                element(e, TagKind.of(e), parent, depth);
            }
        }

        private void element(Element e, TagKind kind, Element parent, int depth) {
            if (kind.isDropped()) {
                return;
            }
            pend(e);
            switch (e.normalName()) {
                case "br" -> {
                    openBreak = Tags.append(parent, "br");
                    afterSpace = true;
                }
                case "img" -> image(e, parent);
                case "math" -> {
                    parent.appendChild(e.clone());
                    afterSpace = false;
                }
                case "wbr" -> Tags.append(parent, "wbr");
                default -> {
                    if (kind.isBlock()) {
                        append(" ", parent);
                        children(e, parent, depth);
                        append(" ", parent);
                    } else if (isKept(e, kind, depth)) {
                        kept(e, kind, parent, depth);
                    } else {
                        children(e, parent, depth);
                    }
                }
            }
        }

        private static boolean isKept(Element e, TagKind kind, int depth) {
            return kind.inline() != null
                    && depth < MAX_DEPTH
                    && (!kind.inline().equals("a")
                            || e.attributesSize() > 0 && e.attributes().hasKey("href"));
        }

        private void kept(Element e, TagKind kind, Element parent, int depth) {
            Element made = Tags.append(parent, kind.inline());
            copy(e, made, kind.attributes());
            claim(made);
            children(e, made, depth);
            if (made.childNodeSize() == 0 && !made.hasAttr("id")) {
                made.remove();
            }
        }

        private void children(Element e, Element made, int depth) {
            if (depth >= MAX_DEPTH) {
                append(e.text(), made);
                return;
            }
            int size = e.childNodeSize();
            for (int i = 0; i < size; i++) {
                node(e.childNode(i), made, depth + 1);
            }
        }

        private void image(Element e, Element parent) {
            Element img = Tags.append(parent, "img");
            copy(e, img, "src", "alt", "width", "height");
            afterSpace = false;
            openBreak = null;
        }

        void trim() {
            WhiteSpace.trimEnd(paragraph);
        }
    }
}
