package dev.offprint.extract.skeleton;

import java.util.Arrays;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Fills the arrays of a {@link Skeleton} in one walk. */
final class ReadSkeleton {

    private static final int FIRST_SIZE = 512;
    /** Beside the bits of {@link Key}. */
    static final int BLOCK = 1 << 31;

    final Names tagNames = new Names();
    final Names classNames = new Names();
    Element[] element = new Element[FIRST_SIZE];
    int[] parent = new int[FIRST_SIZE];
    int[] last = new int[FIRST_SIZE];
    int[] tag = new int[FIRST_SIZE];
    int[] classes = new int[FIRST_SIZE];
    int[] keys = new int[FIRST_SIZE];
    int[] firstText = new int[FIRST_SIZE];
    int[] endText = new int[FIRST_SIZE];

    int size;
    TextNode[] text = new TextNode[FIRST_SIZE];
    int[] holder = new int[FIRST_SIZE];
    int texts;

    private ReadSkeleton() {
        classNames.of("");
    }

    static ReadSkeleton of(Element root) {
        ReadSkeleton read = new ReadSkeleton();
        read.walk(root);
        return read;
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

    private void add(TextNode run, int current) {
        if (texts == text.length) {
            text = Arrays.copyOf(text, texts * 2);
            holder = Arrays.copyOf(holder, texts * 2);
        }
        text[texts] = run;
        holder[texts++] = current;
    }

    private int open(Element e, int current) {
        if (size == element.length) {
            grow();
        }
        int i = size++;
        element[i] = e;
        parent[i] = current;
        firstText[i] = texts;
        tag[i] = tagNames.of(e.normalName());
        keys[i] = e.isBlock() ? BLOCK : 0;
        if (e.attributesSize() > 0) {
            attributes(e, i);
        }
        return i;
    }

    private void attributes(Element e, int i) {
        int found = keys[i];
        for (Attribute attribute : e.attributes()) {
            int bits = Key.bits(attribute.getKey());
            found |= bits;
            if (bits == Key.CLASS.bit()) {
                classes[i] = classNames.of(attribute.getValue());
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
