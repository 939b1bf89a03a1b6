package dev.offprint.extract.plain;

import dev.offprint.extract.skeleton.Recorder;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The stack of open elements (section 13.2.4.2 of the standard). */
final class OpenElements {

    /** Parsers begin to cut corners on pages that are nested deeper. */
    private static final int DEEPEST = 200;

    private final Element root;
    private final PageTags tags;
    private final Recorder recorder;
    private final Element[] elements = new Element[DEEPEST];
    private final int[] ids = new int[DEEPEST];
    private final int[] numbers = new int[DEEPEST];
    /** For each name that is known how many elements of it are open: mostly none, so that nobody need look for them. */
    private final int[] open = new int[Tags.KNOWN];

    private int size;
    private int preformatted;
    /** Whether what was read last is the start or end of a block. */
    private boolean block;

    /**
     * @param root holds what is outside of all elements
     * @param recorder is told of all elements and texts
     */
    OpenElements(Element root, PageTags tags, Recorder recorder) {
        this.root = root;
        this.tags = tags;
        this.recorder = recorder;
    }

    int size() {
        return size;
    }

    /** The number of the current element's name, {@link Names#NONE} outside of all. */
    int current() {
        return size > 0 ? ids[size - 1] : Names.NONE;
    }

    Element currentElement() {
        return size > 0 ? elements[size - 1] : root;
    }

    int id(int depth) {
        return ids[depth];
    }

    Element element(int depth) {
        return elements[depth];
    }

    /** Makes an element in the current one and opens it. */
    Element insert(int id, StartTag tag) throws NotPlain {
        Element element = tags.element(id, tag.attributes());
        insert(id, element, tags.recorded(id, element, recorder), tag);
        return element;
    }

    /** The same for a part of a drawing or formula, whose name counts as it is written. */
    void insertForeign(String name, String namespace, StartTag tag) throws NotPlain {
        Element element = tags.foreign(name, namespace, tag.attributes());
        insert(Tags.FOREIGN_ELEMENT, element, recorder.tag(element.normalName()), tag);
    }

    private void insert(int id, Element element, int recorded, StartTag tag) throws NotPlain {
        currentElement().appendChild(element);
        open(id, element, recorder.element(element, number(size - 1), recorded, tag.keys(), tag.classes()));
    }

    /**
     * Opens an element that is in its place, perhaps once more.
     *
     * @param number the element's in the skeleton
     */
    void open(int id, Element element, int number) throws NotPlain {
        if (size == DEEPEST) {
            throw new NotPlain("deep nesting");
        }
        elements[size] = element;
        numbers[size] = number;
        ids[size++] = id;
        if (id < Tags.KNOWN) {
            open[id]++;
        }
        int flags = Tags.flags(id);
        preformatted += (flags & Tags.PREFORMATTED) != 0 ? 1 : 0;
        block = (flags & Tags.BLOCK) != 0;
    }

    /** The number of an open element in the skeleton, by how many are around it; -1 asks for the document. */
    int number(int depth) {
        return depth < 0 ? 0 : numbers[depth];
    }

    /** Puts something into the current element that is nothing to open. */
    void append(Node node) {
        currentElement().appendChild(node);
        if (node instanceof TextNode text) {
            recorder.text(text, number(size - 1));
        }
        block = false;
    }

    /** Puts a text behind all that is in an element that is around the current one; -1 stands for the document. */
    void appendTo(int depth, TextNode text) {
        (depth < 0 ? root : elements[depth]).appendChild(text);
        recorder.text(text, number(depth));
    }

    /** Gives an open element the attributes that it does not have. */
    void merge(int depth, Attributes more) {
        Attributes attributes = elements[depth].attributes();
        for (Attribute attribute : more) {
            if (!attributes.hasKey(attribute.getKey())) {
                attributes.add(attribute.getKey(), attribute.getValue());
            }
        }
        recorder.attributes(numbers[depth]);
    }

    void pop() {
        remove(size - 1);
    }

    void remove(int depth) {
        int id = ids[depth];
        if (id < Tags.KNOWN) {
            open[id]--;
        }
        int flags = Tags.flags(id);
        preformatted -= (flags & Tags.PREFORMATTED) != 0 ? 1 : 0;
        block = (flags & Tags.BLOCK) != 0;
        size--;
        System.arraycopy(ids, depth + 1, ids, depth, size - depth);
        System.arraycopy(numbers, depth + 1, numbers, depth, size - depth);
        System.arraycopy(elements, depth + 1, elements, depth, size - depth);
    }

    /** Takes out one element and leaves open what is inside of it. */
    void remove(Element element) {
        remove(depth(element));
    }

    /** Takes an element for another of the same name. What was recorded of the order does not hold any more. */
    void replace(int depth, Element again) {
        elements[depth] = again;
        recorder.reorder();
    }

    /** The same, and puts it behind another that is inside of it. */
    void replace(Element element, Element again, Element before) throws NotPlain {
        int from = depth(element);
        int id = ids[from];
        remove(from);
        int to = depth(before) + 1;
        open(id, again, 0);
        System.arraycopy(elements, to, elements, to + 1, size - 1 - to);
        System.arraycopy(ids, to, ids, to + 1, size - 1 - to);
        ids[to] = id;
        replace(to, again);
    }

    /** How many elements are around it, -1 when it is not open. */
    int depth(Element element) {
        int depth = size - 1;
        while (depth >= 0 && elements[depth] != element) {
            depth--;
        }
        return depth;
    }

    /** Ends all that is inside of so many elements. */
    void popTo(int depth) {
        while (size > depth) {
            pop();
        }
    }

    /** Ends the innermost element of a name and all inside of it. */
    void close(int id) {
        popTo(innermost(id));
    }

    /** Where the innermost element of a name stands, -1 when there is none. */
    int innermost(int id) {
        int depth = id < Tags.KNOWN && open[id] == 0 ? -1 : size - 1;
        while (depth >= 0 && ids[depth] != id) {
            depth--;
        }
        return depth;
    }

    boolean isOpen(int id) {
        return innermost(id) >= 0;
    }

    /** Whether the standard has an element of the name in scope, which other elements bound. */
    boolean isInScope(int id, int... bounds) {
        if (open[id] == 0) {
            return false;
        }
        for (int depth = size - 1; depth >= 0; depth--) {
            if (ids[depth] == id) {
                return true;
            }
            if (Tags.is(ids[depth], Tags.SCOPE) || Tags.isAny(ids[depth], bounds)) {
                return false;
            }
        }
        return false;
    }

    boolean isInTableScope(int id) {
        return innermost(id) > innermost(Tags.TABLE) || id == Tags.TABLE && isOpen(id);
    }

    /** Whether an element of this sort is open inside of so many elements and one more. */
    boolean isAnyInside(int depth, int flag) {
        for (int i = depth + 1; i < size; i++) {
            if (Tags.is(ids[i], flag)) {
                return true;
            }
        }
        return false;
    }

    /** Ends elements that end by themselves, but for those of one name. */
    void endImplied(int but) {
        while (Tags.is(current(), Tags.IMPLIED_END) && current() != but) {
            pop();
        }
    }

    /** Whether white space counts here. */
    boolean isPreformatted() {
        return preformatted > 0;
    }

    /** Whether what was read last is the start or the end of a block. */
    boolean isBehindBlock() {
        return block;
    }

    /** Ends what is open inside of the innermost of some elements. */
    void clearTo(int... contexts) {
        while (!Tags.isAny(current(), contexts) && current() != Tags.HTML) {
            pop();
        }
    }
}
