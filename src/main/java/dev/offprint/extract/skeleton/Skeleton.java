package dev.offprint.extract.skeleton;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A subtree read once: its elements in document order as numbers from 0 for the root, its texts likewise. The subtree
 * of an element is the range from itself to {@link #last}. A skeleton does not follow later changes of the document by
 * itself: who takes out an element says so by {@link #drop}, who moves some has it read {@link #anew}.
 */
public final class Skeleton {

    private ReadSkeleton read;
    private boolean[] gone;

    Skeleton(ReadSkeleton read) {
        this.read = read;
        this.gone = new boolean[read.size];
    }

    /** Reads all of a document, which is element 0 itself. */
    public static Skeleton whole(Document doc) {
        return new Skeleton(ReadSkeleton.of(doc));
    }

    /** Reads the body of a document, or all of one that has none. */
    public static Skeleton of(Document doc) {
        return of(doc.body() != null ? doc.body() : (Element) doc);
    }

    /** Reads the subtree of {@code root}, which is element 0. */
    public static Skeleton of(Element root) {
        return new Skeleton(ReadSkeleton.of(root));
    }

    /** What is still there of the body of the document, which is element 0 then, without gaps in the numbers. */
    public Skeleton body() {
        Element body = read.element[0].ownerDocument().body();
        int i = number(body);
        return i < 0 ? of(body) : new Skeleton(Rest.of(read, Rest.elements(read, i, gone), Rest.texts(read, i, gone)));
    }

    /** An element's number, or -1. */
    private int number(Element element) {
        int i = read.size - 1;
        while (i >= 0 && read.element[i] != element) {
            i--;
        }
        return i;
    }

    /**
     * What is still where it was in the subtree of an element, without gaps in the numbers. The skeleton need not have
     * been told of removals: what has another parent by now is no part. What was put in since is not in it.
     *
     * @return null when the element is none of the skeleton's
     */
    public Part part(Element root) {
        int from = number(root);
        return from < 0 ? null : Part.of(read, from, gone);
    }

    /** Reads the same subtree once more, after changes that the skeleton was not told of: all numbers are others. */
    public void anew() {
        read = ReadSkeleton.of(read.element[0]);
        gone = new boolean[read.size];
    }

    /** Goes over all that was read, what is gone by now too. */
    public void walk(Visitor visitor) {
        new Tour(read, visitor).run();
    }

    /** How many elements there are. */
    public int size() {
        return read.size;
    }

    public Element element(int i) {
        return read.element[i];
    }

    /** The parent's number, -1 for the root. */
    public int parent(int i) {
        return read.parent[i];
    }

    /** The number of the last element inside, the element's own when there is none. */
    public int last(int i) {
        return read.last[i];
    }

    /** The number of the element's tag among {@link #tags} different ones. */
    public int tag(int i) {
        return read.tag[i];
    }

    public int tags() {
        return read.tagNames.size();
    }

    /** What is to be known of a tag by its name, worked out once for each number of a tag. */
    public int[] ofTags(ToIntFunction<String> known) {
        return read.tagNames.each(known);
    }

    /** By the number of a tag whether its name is such a one. */
    public boolean[] tagsThat(Predicate<String> are) {
        return read.tagNames.which(are);
    }

    /** The elements of some tags that are still there, in document order. */
    public int[] named(String... names) {
        boolean[] wanted = new boolean[tags()];
        boolean any = false;
        for (String name : names) {
            int tag = read.tagNames.find(name);
            if (tag >= 0) {
                wanted[tag] = true;
                any = true;
            }
        }
        int[] found = new int[any ? 32 : 0];
        int count = 0;
        for (int i = 0; any && i < read.size; i++) {
            if (wanted[read.tag[i]] && !gone[i]) {
                found = count < found.length ? found : Arrays.copyOf(found, count * 2);
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** The name of a tag by its number, lower case. */
    public String tagName(int tag) {
        return read.tagNames.name(tag);
    }

    /** Whether a browser shows the element as a block. */
    public boolean isBlock(int i) {
        return (read.keys[i] & ReadSkeleton.BLOCK) != 0;
    }

    /** The number of the element's class attribute among {@link #classes} different ones, 0 when it has none. */
    public int classes(int i) {
        return read.classes[i];
    }

    public int classes() {
        return read.classNames.attributes().size();
    }

    /** What is to be known of a class attribute, worked out once for each of the different ones. */
    public int[] ofClasses(ToIntFunction<String> known) {
        return read.classNames.attributes().each(known);
    }

    /** The names that the class attributes consist of, by the attributes' numbers. */
    public ClassNames names() {
        return read.classNames.split();
    }

    /** A class attribute by its number, as it is written. */
    public String classNames(int classes) {
        return read.classNames.attributes().name(classes);
    }

    /** The element's id, empty when it has none. */
    public String id(int i) {
        return has(i, Key.ID) ? read.element[i].attributes().get("id") : "";
    }

    /** Whether the element has such an attribute. */
    public boolean has(int i, Key key) {
        return (read.keys[i] & key.bit()) != 0;
    }

    /** Whether the element has an attribute of any of these {@link Key#bits}. */
    public boolean hasAny(int i, int keys) {
        return (read.keys[i] & keys) != 0;
    }

    /** An attribute's value, empty when the element has none of this name. */
    public String attribute(int i, String name) {
        return read.element[i].attributes().get(name);
    }

    /** How many texts there are. */
    public int texts() {
        return read.texts;
    }

    public TextNode text(int text) {
        return read.text[text];
    }

    /**
     * What all texts said when they were read, and perhaps more: each has the range from {@link #from} to {@link #to}.
     * It is the skeleton's own, and nobody writes to it.
     */
    public char[] characters() {
        return read.characters;
    }

    public int from(int text) {
        return read.from[text];
    }

    public int to(int text) {
        return read.to[text];
    }

    /** The number of the element that a text is a child of. */
    public int holder(int text) {
        return read.holder[text];
    }

    /** The number of the first text inside of an element; when there is none, {@link #endText} is the same. */
    public int firstText(int i) {
        return read.firstText[i];
    }

    /** The number after that of the last text inside. */
    public int endText(int i) {
        return read.endText[i];
    }

    /** Notes that an element was removed. */
    public void drop(int i) {
        Arrays.fill(gone, i, last(i) + 1, true);
    }

    /**
     * Notes that an element was put in the place of one that held it, and all else in there was removed. What goes up
     * from element to element sees that; a {@link #walk} does so only in the {@link #body}.
     */
    public void lift(int inner, int outer) {
        Arrays.fill(gone, outer, inner, true);
        Arrays.fill(gone, last(inner) + 1, last(outer) + 1, true);
        read.parent[inner] = read.parent[outer];
    }

    /** Notes that an element has another tag by now. */
    public void rename(int i) {
        read.name(i, read.tagNames.of(read.element[i].normalName()));
    }

    public boolean isGone(int i) {
        return gone[i];
    }
}
