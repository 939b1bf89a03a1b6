package dev.offprint.extract.markup;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Rebuilds lists: what stands between items becomes one, lists inside of lists hang on an item, terms on no wrapper. */
final class FlattenLists {

    private final FlattenBlocks blocks;
    private final InlineRuns inline;

    FlattenLists(FlattenBlocks blocks, InlineRuns inline) {
        this.blocks = blocks;
        this.inline = inline;
    }

    /** @param name {@code ul} or {@code ol} */
    void list(Element e, String name, Element to, int depth) {
        Element list = Tags.append(to, name);
        if (name.equals("ol")) {
            InlineRuns.copy(e, list, "start", "type", "reversed");
        }
        inline.pend(e);
        items(e, list, depth);
        if (list.childNodeSize() == 0) {
            list.remove();
        }
    }

    private void items(Element from, Element list, int depth) {
        int size = from.childNodeSize();
        for (int i = 0; i < size; i++) {
            Node node = from.childNode(i);
            if (node instanceof TextNode text && !text.isBlank()) {
                Tags.append(list, "li").appendText(text.text().strip());
            } else if (node instanceof Element e && !TagKind.of(e).isDropped()) {
                item(e, list, depth);
            }
        }
    }

    private void item(Element e, Element list, int depth) {
        String name = e.normalName();
        boolean nested = name.equals("ul") || name.equals("ol");
        if (nested && list.childNodeSize() > 0) {
            list(e, name, list.lastElementChild(), depth + 1);
        } else if (depth < FlattenBlocks.MAX_DEPTH
                && (nested || !name.equals("li") && e.getElementsByTag("li").size() > 0)) {
            items(e, list, depth + 1);
        } else {
            Element item = blocks.cell("li", e, list, depth + 1);
            InlineRuns.copy(e, item, "value");
            if (item.childNodeSize() == 0) {
                item.remove();
            }
        }
    }

    void definitions(Element e, Element to, int depth) {
        Element list = Tags.append(to, "dl");
        for (Element part = e.firstElementChild(); part != null; part = part.nextElementSibling()) {
            boolean pair = part.normalName().equals("div");
            for (Element one = pair ? part.firstElementChild() : part; one != null; one = one.nextElementSibling()) {
                Element made = blocks.cell(one.normalName().equals("dt") ? "dt" : "dd", one, list, depth);
                if (made.childNodeSize() == 0) {
                    made.remove();
                }
                if (!pair) {
                    break;
                }
            }
        }
        if (list.childNodeSize() == 0) {
            list.remove();
        }
    }
}
