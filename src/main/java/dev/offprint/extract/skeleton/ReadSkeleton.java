package dev.offprint.extract.skeleton;

import java.util.Arrays;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Fills the arrays of a {@link Skeleton} in one walk. */
final class ReadSkeleton {

    private static final int FIRST_SIZE = 512;
    private static final int TAGS = 64;
    /** Most pages have fewer of them for each of the elements that are expected. */
    private static final int CHARACTERS_AN_ELEMENT = 12;

    /** Beside the bits of {@link Key}. */
    static final int BLOCK = 1 << 31;

    final Names tagNames;
    final ClassNames classNames;
    Element[] element;
    int[] parent;
    int[] last;
    int[] tag;
    int[] classes;
    int[] keys;
    int[] firstText;
    int[] endText;
    int size;

    TextNode[] text;
    int[] holder;
    /** What all texts of the page say; each has a range of it, in their order but for what is in between. */
    char[] characters;

    int[] from;
    int[] to;
    int texts;

    ReadSkeleton(Names tagNames, ClassNames classNames, char[] characters, int elements, int texts) {
        this.tagNames = tagNames;
        this.classNames = classNames;
        element = new Element[elements];
        parent = new int[elements];
        last = new int[elements];
        tag = new int[elements];
        classes = new int[elements];
        keys = new int[elements];
        firstText = new int[elements];
        endText = new int[elements];
        text = new TextNode[texts];
        holder = new int[texts];
        this.characters = characters;
        from = new int[texts];
        to = new int[texts];
    }

    static ReadSkeleton of(Element root) {
        ReadSkeleton read = empty(FIRST_SIZE);
        read.walk(root);
        return read;
    }

    /** @param elements about how many there will be */
    static ReadSkeleton empty(int elements) {
        char[] characters = new char[elements * CHARACTERS_AN_ELEMENT];
        return new ReadSkeleton(new Names(TAGS), new ClassNames(), characters, elements, elements);
    }

    /** By the children's indexes: asking a node for its next sibling costs more than the rest of the walk. */
    private void walk(Element root) {
        int[] next = new int[64];
        int depth = 0;
        int current = open(root, -1);
        while (current >= 0) {
            Element inside = element[current];
            int k = next[depth];
            if (k == inside.childNodeSize()) {
                last[current] = size - 1;
                endText[current] = texts;
                current = parent[current];
                depth--;
                continue;
            }
            next[depth] = k + 1;
            Node child = inside.childNode(k);
            if (child instanceof TextNode run) {
                add(run, current);
            } else if (child instanceof Element e) {
                current = open(e, current);
                if (++depth == next.length) {
                    next = Arrays.copyOf(next, depth * 2);
                }
                next[depth] = 0;
            }
        }
    }

    /** Of all elements where their subtrees end, by those and the texts that are known to be in them. */
    void close() {
        for (int i = 0; i < size; i++) {
            last[i] = i;
            endText[i] = firstText[i];
        }
        for (int t = 0; t < texts; t++) {
            endText[holder[t]] = t + 1;
        }
        for (int i = size - 1; i > 0; i--) {
            int around = parent[i];
            last[around] = Math.max(last[around], last[i]);
            endText[around] = Math.max(endText[around], endText[i]);
        }
    }

    void add(TextNode run, int current) {
        if (texts == text.length) {
            text = Arrays.copyOf(text, texts * 2);
            holder = Arrays.copyOf(holder, texts * 2);
            from = Arrays.copyOf(from, texts * 2);
            to = Arrays.copyOf(to, texts * 2);
        }
        String said = run.getWholeText();
        int begin = texts == 0 ? 0 : to[texts - 1];
        int end = begin + said.length();
        if (end > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(end, characters.length * 2));
        }
        said.getChars(0, said.length(), characters, begin);
        text[texts] = run;
        holder[texts] = current;
        from[texts] = begin;
        to[texts++] = end;
    }

    int open(Element e, int current) {
        int i = add(e, current, tagNames.of(e.normalName()), 0, null);
        if (e.attributesSize() > 0) {
            attributes(i);
        }
        return i;
    }

    int add(Element e, int current, int tag, int keys, String classes) {
        if (size == element.length) {
            grow();
        }
        int i = size++;
        element[i] = e;
        parent[i] = current;
        firstText[i] = texts;
        this.keys[i] = keys;
        this.classes[i] = classes == null ? 0 : classNames.attributes().of(classes);
        name(i, tag);
        return i;
    }

    void name(int i, int tag) {
        this.tag[i] = tag;
        keys[i] = element[i].isBlock() ? keys[i] | BLOCK : keys[i] & ~BLOCK;
    }

    void attributes(int i) {
        int found = keys[i];
        for (Attribute attribute : element[i].attributes()) {
            int bits = Key.bits(attribute.getKey());
            found |= bits;
            if (bits == Key.CLASS.bit()) {
                classes[i] = classNames.attributes().of(attribute.getValue());
            }
        }
        keys[i] = found;
    }

    private void grow() {
        int capacity = size * 2;
        element = Arrays.copyOf(element, capacity);
        parent = Arrays.copyOf(parent, capacity);
        last = Arrays.copyOf(last, capacity);
        tag = Arrays.copyOf(tag, capacity);
        classes = Arrays.copyOf(classes, capacity);
        keys = Arrays.copyOf(keys, capacity);
        firstText = Arrays.copyOf(firstText, capacity);
        endText = Arrays.copyOf(endText, capacity);
    }
}
