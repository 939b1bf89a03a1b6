package dev.offprint.extract.plain;

import org.jsoup.nodes.Element;

/**
 * Ends formatting in which blocks stand that are still open: those are taken out of it, and it is begun anew inside of
 * them. The standard calls that the adoption agency algorithm (section 13.2.6.4.7).
 */
final class Adoption {

    private static final int MOST_TURNS = 8;
    /** What is further out than so many elements is not begun anew. */
    private static final int FARTHEST = 3;

    private final OpenElements open;
    private final Formatting formatting;

    Adoption(OpenElements open, Formatting formatting) {
        this.open = open;
        this.formatting = formatting;
    }

    /** Whether that was all that an end tag of formatting means; else it is one of any other element. */
    boolean end(int id) throws NotPlain {
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            Element ended = formatting.find(id);
            if (ended == null) {
                return false;
            }
            int depth = open.depth(ended);
            if (depth < 0) {
                formatting.forget(ended);
                return true;
            }
            if (open.isAnyInside(depth, Tags.SCOPE)) {
                return true;
            }
            if (!open.isAnyInside(depth, Tags.SPECIAL)) {
                open.popTo(depth);
                formatting.forget(ended);
                return true;
            }
            adopt(depth);
        }
        return true;
    }

    private void adopt(int depth) throws NotPlain {
        int below = depth + 1;
        while (!Tags.is(open.id(below), Tags.SPECIAL)) {
            below++;
        }
        Element ended = open.element(depth);
        Element block = open.element(below);
        Element moved = block;
        Element before = ended;
        for (int i = below - 1; i > depth; i--) {
            Element between = open.element(i);
            if (below - i > FARTHEST) {
                formatting.forget(between);
            }
            if (formatting.has(between)) {
                Element again = again(between);
                formatting.replace(between, again);
                open.replace(i, again);
                before = moved == block ? again : before;
                again.appendChild(moved);
                moved = again;
            } else {
                open.remove(between);
            }
        }
        move(moved, open.element(depth - 1));
        Element inside = again(ended);
        inside.appendChildren(block.childNodes());
        block.appendChild(inside);
        formatting.replace(ended, inside, before);
        open.replace(ended, inside, block);
    }

    /** A copy without what is in it. */
    private static Element again(Element element) {
        return new Element(element.tag(), null, element.attributes().clone());
    }

    private static void move(Element element, Element into) throws NotPlain {
        for (Element around = into; around != null; around = around.parent()) {
            if (around == element) {
                throw new NotPlain("an element that would be put into itself");
            }
        }
        into.appendChild(element);
    }
}
