package dev.offprint.extract.plain;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The list of active formatting elements (section 13.2.4.3 of the standard): a bold text that is not ended goes on behind
 * the end of its paragraph.
 */
final class Formatting {

    /** Of more alike, the standard forgets the first. */
    private static final int MOST_ALIKE = 3;
    /** Of more jsoup leaves out some. */
    private static final int MOST_REOPENED = 12;

    private static final Entry MARKER = new Entry(Names.NONE, StartTag.BARE, null);

    private record Entry(int id, StartTag tag, Element element) {}

    private final OpenElements open;
    private final List<Entry> entries = new ArrayList<>();

    Formatting(OpenElements open) {
        this.open = open;
    }

    /** Whether none is noted that matters here. */
    boolean isEmpty() {
        return entries.isEmpty() || entries.get(entries.size() - 1) == MARKER;
    }

    void add(int id, StartTag tag, Element element) throws NotPlain {
        int alike = 1;
        for (int i = entries.size() - 1; i >= 0 && entries.get(i) != MARKER; i--) {
            alike += entries.get(i).id() == id ? 1 : 0;
        }
        if (alike > MOST_ALIKE) {
            throw new NotPlain("the same formatting many times");
        }
        entries.add(new Entry(id, tag, element));
    }

    /** What was noted before does not matter up to {@link #forgetToMarker}. */
    void mark() {
        entries.add(MARKER);
    }

    void forgetToMarker() {
        while (!entries.isEmpty() && entries.remove(entries.size() - 1) != MARKER) {
            // goes on
        }
    }

    /** Opens once more what was ended by the end of something around it. */
    void reopen() throws NotPlain {
        int last = entries.size() - 1;
        if (last < 0 || isOpen(entries.get(last))) {
            return;
        }
        int first = last;
        while (first > 0 && !isOpen(entries.get(first - 1))) {
            first--;
        }
        if (last - first >= MOST_REOPENED) {
            throw new NotPlain("much formatting");
        }
        for (int i = first; i <= last; i++) {
            Entry entry = entries.get(i);
            Element again = open.insert(entry.id(), entry.tag().again());
            entries.set(i, new Entry(entry.id(), entry.tag(), again));
        }
    }

    private boolean isOpen(Entry entry) {
        return entry == MARKER || open.depth(entry.element()) >= 0;
    }

    /** The innermost that is noted of a name, null when there is none. */
    Element find(int id) {
        for (int i = entries.size() - 1; i >= 0 && entries.get(i) != MARKER; i--) {
            if (entries.get(i).id() == id) {
                return entries.get(i).element();
            }
        }
        return null;
    }

    boolean has(Element element) {
        return position(element) >= 0;
    }

    void forget(Element element) {
        int i = position(element);
        if (i >= 0) {
            entries.remove(i);
        }
    }

    /** Takes an element for another, which is like it. */
    void replace(Element element, Element again) {
        int i = position(element);
        entries.set(i, new Entry(entries.get(i).id(), entries.get(i).tag(), again));
    }

    /** The same, and puts it behind another, which may be the element itself. */
    void replace(Element element, Element again, Element before) {
        int from = position(element);
        replace(element, again);
        if (before != element) {
            Entry moved = entries.remove(from);
            entries.add(position(before) + 1, moved);
        }
    }

    private int position(Element element) {
        int i = entries.size() - 1;
        while (i >= 0 && entries.get(i).element() != element) {
            i--;
        }
        return i;
    }
}
