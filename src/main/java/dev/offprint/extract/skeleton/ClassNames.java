package dev.offprint.extract.skeleton;

import java.util.Arrays;

/**
 * The different names in the class attributes of a page, numbered from 0 in the order of their first use. A page has
 * fewer names than attributes say, and each is read and hashed once for all who look for some: what is asked of a name
 * is asked of its range in an attribute, without cutting it out.
 */
public final class ClassNames {

    /** The length of the beginning that {@link #stem} is the hash of. */
    public static final int STEM = 3;

    /** Most pages have fewer names, and half as many attributes. */
    private static final int EXPECTED = 512;

    private final Names attributes = new Names(EXPECTED / 2);
    /** How many attributes are split so far. */
    private int split;
    /** The names of all attributes by their numbers, one attribute after another. */
    private int[] list = new int[EXPECTED];
    /** For each attribute where its names begin in the list, and where the last one's end. */
    private int[] begin = new int[EXPECTED / 2];

    private String[] text = new String[EXPECTED];
    private int[] from = new int[EXPECTED];
    private int[] to = new int[EXPECTED];
    private int[] hashes = new int[EXPECTED];
    private int[] stems = new int[EXPECTED];
    private int size;
    /** One more than a name's number, 0 for an empty slot; open addressing. */
    private int[] slots = new int[EXPECTED * 4];

    ClassNames() {
        attributes.of("");
    }

    /** The different class attributes; number 0 is the empty one. */
    Names attributes() {
        return attributes;
    }

    /** The same with all attributes split. */
    ClassNames split() {
        for (; split < attributes.size(); split++) {
            add(attributes.name(split));
        }
        return this;
    }

    private void add(String attribute) {
        int end = begin[split];
        int length = attribute.length();
        for (int i = 0; i < length; ) {
            int start = i;
            int hash = 0;
            int stem = 0;
            while (i < length && attribute.charAt(i) > ' ') {
                hash = next(hash, attribute.charAt(i++));
                stem = i - start == STEM ? hash : stem;
            }
            stem = i - start < STEM ? hash : stem;
            if (i > start) {
                list = end < list.length ? list : Arrays.copyOf(list, end * 2);
                list[end++] = number(attribute, start, i, hash, stem);
            }
            i++;
        }
        begin = split + 1 < begin.length ? begin : Arrays.copyOf(begin, begin.length * 2);
        begin[split + 1] = end;
    }

    private int number(String attribute, int start, int end, int hash, int stem) {
        int slot = place(hash);
        while (slots[slot] != 0) {
            int n = slots[slot] - 1;
            if (hashes[n] == hash
                    && to[n] - from[n] == end - start
                    && text[n].regionMatches(from[n], attribute, start, end - start)) {
                return n;
            }
            slot = slot + 1 & slots.length - 1;
        }
        if (size == text.length) {
            grow();
            return number(attribute, start, end, hash, stem);
        }
        text[size] = attribute;
        from[size] = start;
        to[size] = end;
        hashes[size] = hash;
        stems[size] = stem;
        slots[slot] = ++size;
        return size - 1;
    }

    private void grow() {
        int capacity = size * 2;
        text = Arrays.copyOf(text, capacity);
        from = Arrays.copyOf(from, capacity);
        to = Arrays.copyOf(to, capacity);
        hashes = Arrays.copyOf(hashes, capacity);
        stems = Arrays.copyOf(stems, capacity);
        slots = new int[slots.length * 2];
        for (int n = 0; n < size; n++) {
            int slot = place(hashes[n]);
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = n + 1;
        }
    }

    private int place(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & slots.length - 1;
    }

    /** The hash of a name in whatever letter case (ASCII), that of its beginning by its first letters. */
    public static int hash(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = next(hash, text.charAt(i));
        }
        return hash;
    }

    private static int next(int hash, char c) {
        return hash * 31 + (c >= 'A' && c <= 'Z' ? c + 32 : c);
    }

    /** What is to be known of a name, as bits, by its range in a text. */
    public interface Known {
        int of(String text, int from, int to);
    }

    /** For each class attribute, by its number, the bits of all of its names. */
    public int[] bits(Known known) {
        int[] ofName = new int[size];
        for (int name = 0; name < size; name++) {
            ofName[name] = known.of(text[name], from[name], to[name]);
        }
        int[] bits = new int[split];
        for (int attribute = 0; attribute < split; attribute++) {
            for (int k = begin[attribute]; k < begin[attribute + 1]; k++) {
                bits[attribute] |= ofName[list[k]];
            }
        }
        return bits;
    }

    /** How many different names there are. */
    public int size() {
        return size;
    }

    /** Where the names of a class attribute begin among {@link #number}. */
    public int first(int attribute) {
        return begin[attribute];
    }

    /** Where they end. */
    public int end(int attribute) {
        return begin[attribute + 1];
    }

    /** The number of the name that stands there. */
    public int number(int place) {
        return list[place];
    }

    /** An attribute that the name stands in. */
    public String text(int name) {
        return text[name];
    }

    /** Where the name begins in its {@link #text}. */
    public int from(int name) {
        return from[name];
    }

    /** Where it ends. */
    public int to(int name) {
        return to[name];
    }

    /** The {@link #hash(String, int, int)} of a name. */
    public int hash(int name) {
        return hashes[name];
    }

    /** The hash of the name's first {@link #STEM} letters, or of all if it has fewer. */
    public int stem(int name) {
        return stems[name];
    }
}
