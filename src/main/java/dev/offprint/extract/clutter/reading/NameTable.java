package dev.offprint.extract.clutter.reading;

import dev.offprint.extract.skeleton.ClassNames;
import java.util.ArrayList;
import java.util.List;

/**
 * Names, and beginnings of names, found in a longer text without cutting it up: a hash table asked by range. Letter
 * case does not matter.
 */
final class NameTable<T> {

    private static final int STEM = ClassNames.STEM;

    private record Entry<T>(String name, boolean beginning, T rule, Entry<T> next) {}

    private static final int OPENINGS = 1 << 13;

    private Entry<T>[] slots = slots(64);
    /** The first letters of all names as bits: by them most names of a page are known to be none of these. */
    private final long[] openings = new long[OPENINGS / Long.SIZE];

    private int size;

    @SuppressWarnings("unchecked")
    private static <T> Entry<T>[] slots(int length) {
        return (Entry<T>[]) new Entry<?>[length];
    }

    /** @param name in lower case; with {@code *} at the end any longer name counts too */
    void add(String name, T rule) {
        boolean beginning = name.endsWith("*");
        String text = beginning ? name.substring(0, name.length() - 1) : name;
        if (text.isEmpty() || beginning && text.length() < STEM) {
            throw new IllegalStateException("too short a name: " + name);
        }
        if (++size * 4 > slots.length) {
            rehash();
        }
        insert(new Entry<>(text, beginning, rule, null));
        int bit = opening(stem(text, 0, text.length()));
        openings[bit >>> 6] |= 1L << bit;
    }

    private static int stem(String text, int from, int to) {
        return ClassNames.hash(text, from, Math.min(to, from + STEM));
    }

    private static int opening(int stem) {
        return stem * 0x9E3779B9 >>> Integer.SIZE - 13;
    }

    private boolean opens(int stem) {
        int bit = opening(stem);
        return (openings[bit >>> 6] & 1L << bit) != 0;
    }

    private void rehash() {
        List<Entry<T>> all = new ArrayList<>();
        for (Entry<T> slot : slots) {
            List<Entry<T>> chain = new ArrayList<>();
            for (Entry<T> e = slot; e != null; e = e.next) {
                chain.add(0, e);
            }
            all.addAll(chain);
        }
        slots = slots(slots.length * 2);
        all.forEach(e -> insert(new Entry<>(e.name, e.beginning, e.rule, null)));
    }

    /** Later entries go behind earlier ones of the same slot, so that of two rules the first counts. */
    private void insert(Entry<T> entry) {
        int at = slot(ClassNames.hash(entry.name, 0, entry.beginning ? STEM : entry.name.length()), entry.beginning);
        slots[at] = append(slots[at], entry);
    }

    private static <T> Entry<T> append(Entry<T> chain, Entry<T> entry) {
        return chain == null ? entry : new Entry<>(chain.name, chain.beginning, chain.rule, append(chain.next, entry));
    }

    /** The rule of the name that stands at this range of the text, or null. */
    T find(String text, int from, int to) {
        int stem = stem(text, from, to);
        return opens(stem) ? find(text, from, to, ClassNames.hash(text, from, to), stem) : null;
    }

    /** The rule of one of the names of a page's classes, or null. */
    T find(ClassNames names, int name) {
        int stem = names.stem(name);
        return opens(stem) ? find(names.text(name), names.from(name), names.to(name), names.hash(name), stem) : null;
    }

    private T find(String text, int from, int to, int hash, int stem) {
        T found = find(slots[slot(hash, false)], false, text, from, to);
        return found == null && to - from >= STEM ? find(slots[slot(stem, true)], true, text, from, to) : found;
    }

    private static <T> T find(Entry<T> chain, boolean beginning, String text, int from, int to) {
        for (Entry<T> e = chain; e != null; e = e.next) {
            int length = e.name.length();
            if (e.beginning == beginning
                    && (beginning ? length <= to - from : length == to - from)
                    && text.regionMatches(true, from, e.name, 0, length)) {
                return e.rule;
            }
        }
        return null;
    }

    private int slot(int hash, boolean beginning) {
        int mixed = (beginning ? ~hash : hash) * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & slots.length - 1;
    }
}
