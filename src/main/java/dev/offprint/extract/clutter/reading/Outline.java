package dev.offprint.extract.clutter.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * A subtree read once: its elements in document order as numbers from 0, the folded text as one array that every
 * element has a range of, and the vocabulary's phrases in it. Asking costs no walk; the outline does not follow later
 * changes of the document, but knows what {@link #drop} was told.
 */
public final class Outline {

    private final List<Element> elements = new ArrayList<>();
    private int[] parent = new int[256];
    private int[] last = new int[256];
    private int[] from = new int[256];
    private int[] to = new int[256];
    private int[] linked = new int[256];
    private char[] text = new char[4096];
    private int length;
    private boolean[] gone;
    private final Phrases phrases = new Phrases();

    private Outline() {}

    /** Reads the subtree of {@code root}, which is element 0. */
    public static Outline of(Element root, Vocabulary vocabulary) {
        Outline outline = new Outline();
        root.traverse(outline.new Reader());
        outline.gone = new boolean[outline.elements.size()];
        vocabulary.find(outline.text, outline.length, vocabulary.languages(language(root)), outline.phrases::add);
        return outline;
    }

    /** The language that the nearest ancestor declares, or blank. */
    private static String language(Element root) {
        for (Element e = root; e != null; e = e.parent()) {
            if (e.attributesSize() > 0 && !e.attr("lang").isBlank()) {
                return e.attr("lang");
            }
        }
        return "";
    }

    public int size() {
        return elements.size();
    }

    public Element element(int i) {
        return elements.get(i);
    }

    /** The parent's number, -1 for the root. */
    public int parent(int i) {
        return parent[i];
    }

    /** The number of the last element inside, the element's own when there is none. */
    public int last(int i) {
        return last[i];
    }

    /** Where the element's text begins. */
    public int from(int i) {
        int start = from[i];
        while (start < to[i] && text[start] <= ' ') {
            start++;
        }
        return start;
    }

    /** Where the element's text ends. */
    public int to(int i) {
        return to[i];
    }

    /** How much text the element has, in folded characters with spaces. */
    public int length(int i) {
        return to[i] - from(i);
    }

    /** How much of the element's text is in links. */
    public int linkLength(int i) {
        return linked[i];
    }

    public boolean holds(int i, int other) {
        return other >= i && other <= last[i];
    }

    /** The folded text of an element, for short elements. */
    public String text(int i) {
        return new String(text, from(i), length(i));
    }

    /** The phrases found. */
    public Phrases phrases() {
        return phrases;
    }

    /** How often phrases of a topic occur in the element. */
    public int count(int i, Topic topic) {
        return phrases.count(from[i], to[i], topic);
    }

    public boolean has(int i, Topic topic) {
        return phrases.has(from[i], to[i], topic);
    }

    /** Whether the element's text begins with a phrase of the topic and has at most {@code limit} characters. */
    public boolean isLabel(int i, Topic topic, int limit) {
        return length(i) <= limit && length(i) > 0 && phrases.begins(from(i), to[i], topic);
    }

    /** Whether the element's text is a phrase of the topic and nothing else but punctuation and digits. */
    public boolean isExactly(int i, Topic topic) {
        int end = to[i];
        while (end > from[i] && !Character.isLetter(text[end - 1])) {
            end--;
        }
        return end > from[i] && phrases.spans(from(i), end, topic);
    }

    /** The smallest element that holds the text range. */
    public int smallest(int start, int end) {
        int low = 0;
        int high = elements.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (from[middle] <= start) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int i = low;
        while (i > 0 && to[i] < end) {
            i = parent[i];
        }
        return i;
    }

    /** Notes that an element was removed. */
    public void drop(int i) {
        Arrays.fill(gone, i, last[i] + 1, true);
    }

    public boolean isGone(int i) {
        return gone[i];
    }

    private final class Reader implements NodeVisitor {
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
            if (node instanceof Element element) {
                int i = current;
                last[i] = elements.size() - 1;
                to[i] = Math.max(from[i], trimmed('\n'));
                if (isLink(element)) {
                    linkDepth--;
                }
                linked[i] = linkText - linked[i];
                current = parent[i];
                if (element.isBlock()) {
                    separate();
                } else if (isApart(element)) {
                    append(" ");
                }
            }
        }

        private void open(Element element) {
            int i = elements.size();
            if (i == parent.length) {
                grow();
            }
            if (element.isBlock()) {
                separate();
            } else if (isApart(element)) {
                append(" ");
            }
            elements.add(element);
            parent[i] = current;
            from[i] = length;
            linked[i] = linkText;
            current = i;
            if (isLink(element)) {
                linkDepth++;
            }
            if (element.normalName().equals("input") && isButton(element.attr("type"))) {
                append(element.attr("value"));
            }
        }

        /** Inline elements whose text is not joined to the word beside them. */
        private boolean isApart(Element element) {
            return switch (element.normalName()) {
                case "a", "br", "button", "input", "label", "option", "select" -> true;
                default -> false;
            };
        }

        private boolean isLink(Element element) {
            return element.normalName().equals("a");
        }

        private boolean isButton(String type) {
            return type.equalsIgnoreCase("submit") || type.equalsIgnoreCase("button");
        }

        /** The length without what is no more than white space up to {@code space} at the end. */
        private int trimmed(char space) {
            int end = length;
            while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == space)) {
                end--;
            }
            return end;
        }

        private void separate() {
            int end = trimmed(' ');
            if (end > 0 && text[end - 1] != '\n') {
                ensure(end + 1);
                text[end++] = '\n';
            }
            length = end;
        }

        private void append(String run) {
            ensure(length + run.length());
            int before = length;
            for (int k = 0; k < run.length(); k++) {
                char c = Fold.of(run.charAt(k));
                if (c == ' ' && (length == 0 || text[length - 1] <= ' ')) {
                    continue;
                }
                if (c != 0) {
                    text[length++] = c;
                }
            }
            if (linkDepth > 0) {
                linkText += length - before;
            }
        }

        private void ensure(int size) {
            if (size > text.length) {
                text = Arrays.copyOf(text, Math.max(size, text.length * 2));
            }
        }

        private void grow() {
            int size = parent.length * 2;
            parent = Arrays.copyOf(parent, size);
            last = Arrays.copyOf(last, size);
            from = Arrays.copyOf(from, size);
            to = Arrays.copyOf(to, size);
            linked = Arrays.copyOf(linked, size);
        }
    }
}
