package dev.offprint.extract.clutter.reading;

import java.util.Arrays;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Fills the arrays of an {@link Outline} in one walk. */
final class OutlineReader implements NodeVisitor {

    private static final int FIRST_SIZE = 256;

    Element[] elements = new Element[FIRST_SIZE];
    String[] ids = new String[FIRST_SIZE];
    String[] classes = new String[FIRST_SIZE];
    int[] traits = new int[FIRST_SIZE];
    int[] parent = new int[FIRST_SIZE];
    int[] last = new int[FIRST_SIZE];
    int[] from = new int[FIRST_SIZE];
    int[] to = new int[FIRST_SIZE];
    int[] linked = new int[FIRST_SIZE];
    int size;
    char[] text = new char[16 * FIRST_SIZE];
    int length;

    private int current = -1;
    private int linkText;
    private int linkDepth;

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode run) {
            append(run.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element)) {
            return;
        }
        int i = current;
        last[i] = size - 1;
        to[i] = Math.max(from[i], trimmed('\n'));
        linked[i] = linkText - linked[i];
        current = parent[i];
        if (is(i, Trait.LINK)) {
            linkDepth--;
        }
        edge(i);
    }

    private void open(Element element) {
        if (size == elements.length) {
            grow();
        }
        int i = size++;
        elements[i] = element;
        ids[i] = "";
        classes[i] = "";
        traits[i] = Trait.ofTag(element);
        if (element.attributesSize() > 0) {
            attributes(element, i);
        }
        edge(i);
        parent[i] = current;
        from[i] = length;
        linked[i] = linkText;
        current = i;
        if (is(i, Trait.LINK)) {
            linkDepth++;
        }
        if (is(i, Trait.FIELD) && is(i, Trait.BUTTON)) {
            button(element, i);
        }
    }

    private void attributes(Element element, int i) {
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().equals("class")) {
                classes[i] = attribute.getValue();
            } else if (attribute.getKey().equals("id")) {
                ids[i] = attribute.getValue();
            }
            traits[i] |= Trait.ofAttribute(attribute);
        }
    }

    /** Of inputs some are buttons with their label in an attribute, the others fields, and some cannot be seen. */
    private void button(Element input, int i) {
        switch (input.attr("type").toLowerCase(Locale.ROOT)) {
            case "submit", "button" -> {
                traits[i] &= ~Trait.FIELD.bit();
                append(input.attr("value"));
            }
            case "hidden", "search" -> traits[i] &= ~(Trait.FIELD.bit() | Trait.BUTTON.bit());
            default -> traits[i] &= ~Trait.BUTTON.bit();
        }
    }

    private boolean is(int i, Trait trait) {
        return (traits[i] & trait.bit()) != 0;
    }

    private void edge(int i) {
        if (is(i, Trait.BLOCK)) {
            int end = trimmed(' ');
            if (end > 0 && text[end - 1] != '\n') {
                ensure(end + 1);
                text[end++] = '\n';
            }
            length = end;
        } else if (is(i, Trait.APART)) {
            append(" ");
        }
    }

    /** The length without what is no more than white space up to {@code space} at the end. */
    private int trimmed(char space) {
        int end = length;
        while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == space)) {
            end--;
        }
        return end;
    }

    private void append(String run) {
        int count = run.length();
        ensure(length + count);
        char[] out = text;
        int at = length;
        char before = at == 0 ? ' ' : out[at - 1];
        for (int k = 0; k < count; k++) {
            char c = Fold.of(run.charAt(k));
            if (c == 0 || c == ' ' && before <= ' ') {
                continue;
            }
            out[at++] = c;
            before = c;
        }
        if (linkDepth > 0) {
            linkText += at - length;
        }
        length = at;
    }

    private void ensure(int capacity) {
        if (capacity > text.length) {
            text = Arrays.copyOf(text, Math.max(capacity, text.length * 2));
        }
    }

    private void grow() {
        int capacity = size * 2;
        elements = Arrays.copyOf(elements, capacity);
        ids = Arrays.copyOf(ids, capacity);
        classes = Arrays.copyOf(classes, capacity);
        traits = Arrays.copyOf(traits, capacity);
        parent = Arrays.copyOf(parent, capacity);
        last = Arrays.copyOf(last, capacity);
        from = Arrays.copyOf(from, capacity);
        to = Arrays.copyOf(to, capacity);
        linked = Arrays.copyOf(linked, capacity);
    }
}
