package dev.offprint.extract.skeleton;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Makes the {@link Skeleton} of a document while that is made: of its elements and texts in document order. */
public final class Recorder {

    private final ReadSkeleton read;
    private boolean reordered;

    /**
     * @param doc element 0
     * @param elements about how many there will be
     */
    public Recorder(Document doc, int elements) {
        read = ReadSkeleton.empty(elements);
        read.open(doc, -1);
    }

    /** The number of a tag, for {@link #element}. */
    public int tag(String name) {
        return read.tagNames.of(name);
    }

    /**
     * Notes an element, and answers its number.
     *
     * @param parent the number of the element around it
     * @param tag the {@link #tag} of its name
     * @param keys what attributes it has, {@link Key#bits} of each put together
     * @param classes its class attribute, null when it has none
     */
    public int element(Element element, int parent, int tag, int keys, String classes) {
        return read.add(element, parent, tag, keys, classes);
    }

    /** Notes that an element has other attributes by now. */
    public void attributes(int element) {
        read.attributes(element);
    }

    public void text(TextNode text, int holder) {
        read.add(text, holder);
    }

    /** Notes that the order in which elements and texts were noted is not the document's any more. */
    public void reorder() {
        reordered = true;
    }

    /** The skeleton, when nothing more comes. */
    public Skeleton skeleton() {
        if (reordered) {
            return Skeleton.whole((Document) read.element[0]);
        }
        read.close();
        return new Skeleton(read);
    }
}
