package dev.offprint.extract.clutter.reading;

import dev.offprint.extract.ledger.Words;
import dev.offprint.extract.skeleton.Part;
import dev.offprint.extract.skeleton.Skeleton;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the clutter steps ask of a {@link Skeleton}: its folded text as one array that every element has a range of, the
 * vocabulary's phrases in it, and traits of its elements. Asking costs no walk; the outline does not follow later changes
 * of the document, but knows what {@link #drop} was told.
 */
public final class Outline {

    private final Skeleton skeleton;
    private final OutlineReader read;
    private final Phrases phrases;
    private final String language;

    private Outline(Skeleton skeleton, OutlineReader read, Phrases phrases, String language) {
        this.skeleton = skeleton;
        this.read = read;
        this.phrases = phrases;
        this.language = language;
    }

    /** Reads the body of a document, or all of one that has none. */
    public static Outline of(Document doc) {
        return of(Skeleton.of(doc));
    }

    /** Reads the subtree of {@code root}, which is element 0. */
    public static Outline of(Element root) {
        return of(Skeleton.of(root));
    }

    /** Reads what was read, its numbers stay. */
    public static Outline of(Skeleton skeleton) {
        OutlineReader read = OutlineReader.of(skeleton);
        Phrases phrases = new Phrases();
        String language = language(skeleton.element(0));
        Vocabulary.shared().in(language).find(read.text, read.length, phrases::add);
        return new Outline(skeleton, read, phrases, language);
    }

    /**
     * The outline of an element of which parts may have been taken out since, but nothing put in. What was read stays
     * read, unless the element is none of the outline's or declares a language of its own.
     */
    public Outline part(Element root) {
        Part part = language(root).equals(language) ? skeleton.part(root) : null;
        if (part == null) {
            return of(root);
        }
        PartReader left = PartReader.of(part, read, phrases);
        return new Outline(part.skeleton(), left, left.phrases(), language);
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

    /** What the outline was made of. */
    public Skeleton skeleton() {
        return skeleton;
    }

    public int size() {
        return skeleton.size();
    }

    public Element element(int i) {
        return skeleton.element(i);
    }

    /** The element's id, empty when it has none. */
    public String id(int i) {
        return skeleton.id(i);
    }

    /** The element's class attribute, empty when it has none. */
    public String classes(int i) {
        return skeleton.classNames(skeleton.classes(i));
    }

    public boolean is(int i, Trait trait) {
        return (read.traits[i] & trait.bit()) != 0;
    }

    /** Whether the element or one that holds it has the trait. */
    public boolean isInside(int i, Trait trait) {
        for (int up = i; up >= 0; up = parent(up)) {
            if (is(up, trait)) {
                return true;
            }
        }
        return false;
    }

    /** How many elements with the trait there are in the element, itself among them. */
    public int count(int i, Trait trait) {
        int count = 0;
        for (int k = i; k <= last(i); k++) {
            count += is(k, trait) ? 1 : 0;
        }
        return count;
    }

    /** The parent's number, -1 for the root. */
    public int parent(int i) {
        return skeleton.parent(i);
    }

    /** The number of the last element inside, the element's own when there is none. */
    public int last(int i) {
        return skeleton.last(i);
    }

    /** Where the element's text begins. */
    public int from(int i) {
        int start = read.from[i];
        while (start < read.to[i] && read.text[start] <= ' ') {
            start++;
        }
        return start;
    }

    /** How much text the element has, in folded characters with spaces. */
    public int length(int i) {
        return read.to[i] - from(i);
    }

    /** How much of the element's text is in links. */
    public int linkLength(int i) {
        return read.linked[i];
    }

    /** The folded text of an element, for short elements. */
    public String text(int i) {
        return new String(read.text, from(i), length(i));
    }

    /** How many words the element has. */
    public int words(int i) {
        Words.Counter counter = new Words.Counter();
        counter.add(read.text, from(i), read.to[i]);
        return counter.words();
    }

    /** The phrases found. */
    public Phrases phrases() {
        return phrases;
    }

    /** How often phrases of a topic occur in the element. */
    public int count(int i, Topic topic) {
        return phrases.count(read.from[i], read.to[i], topic);
    }

    public boolean has(int i, Topic topic) {
        return phrases.has(read.from[i], read.to[i], topic);
    }

    /** Whether the element's text begins with a phrase of the topic and has at most {@code limit} characters. */
    public boolean isLabel(int i, Topic topic, int limit) {
        return length(i) <= limit && length(i) > 0 && phrases.begins(from(i), read.to[i], topic);
    }

    /** Whether the element's text is a phrase of the topic and nothing else but punctuation and digits. */
    public boolean isExactly(int i, Topic topic) {
        int start = from(i);
        int end = read.to[i];
        while (end > start && !Character.isLetter(read.text[end - 1])) {
            end--;
        }
        return end > start && phrases.spans(start, end, topic);
    }

    /** The smallest element that holds the phrase. */
    public int smallest(int hit) {
        int start = phrases.from(hit);
        int low = 0;
        int high = size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (read.from[middle] <= start) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int i = low;
        while (i > 0 && read.to[i] < phrases.to(hit)) {
            i = parent(i);
        }
        return i;
    }

    /** Notes that an element was removed. */
    public void drop(int i) {
        skeleton.drop(i);
    }

    public boolean isGone(int i) {
        return skeleton.isGone(i);
    }
}
