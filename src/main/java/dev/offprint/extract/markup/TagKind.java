package dev.offprint.extract.markup;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What the steps of this package ask of an element by its name, all of it with one look: it is asked of every element
 * of an article, and more than once.
 *
 * @param isBlock begins a block of its own
 * @param isDropped gone with all that is in it. What is neither a block nor dropped is inline when it has no dash in
 *     its name
 * @param inline the name that it goes on with as an inline element that says something, or null when only what is in
 *     it says anything
 * @param attributes what it keeps as an inline element of its attributes, beside its id
 * @param safe what it is written as, or null when there may be no such element in an article
 */
record TagKind(String name, boolean isBlock, boolean isDropped, String inline, String[] attributes, SafeTag safe) {

    private static final Map<String, String> MODERN =
            Map.of("b", "strong", "i", "em", "strike", "s", "tt", "code", "acronym", "abbr");
    /** Those of inline elements, in the order that they are written in. */
    private static final List<String> ATTRIBUTES = List.of("href", "title", "datetime", "dir", "lang", "class");
    /** The same for all names that nothing is known of. */
    private static final TagKind UNKNOWN = new TagKind("", false, false, null, new String[0], null);

    private static final int SLOT_BITS = 10;
    /** At the place that the hash of a name gives, or behind; a good many are free, so that few names share one. */
    private static final TagKind[] SLOTS = new TagKind[1 << SLOT_BITS];

    static {
        Set<String> names = new LinkedHashSet<>(Tags.BLOCKS);
        names.addAll(Tags.INLINE);
        names.addAll(MODERN.keySet());
        names.addAll(SafeTag.names());
        names.addAll(Tags.DROPPED);
        for (String name : names) {
            String modern = MODERN.getOrDefault(name, name);
            String inline = Tags.INLINE.contains(modern) ? modern : null;
            SLOTS[slot(name)] = new TagKind(
                    // the same strings as in a parsed page are found without a comparison
                    name.intern(),
                    Tags.BLOCKS.contains(name),
                    Tags.DROPPED.contains(name),
                    inline,
                    inline == null ? UNKNOWN.attributes : attributes(inline),
                    SafeTag.of(name));
        }
    }

    private static String[] attributes(String inline) {
        return ATTRIBUTES.stream()
                .filter(AllowList.attributesOf(inline)::contains)
                .toArray(String[]::new);
    }

    static TagKind of(Element e) {
        return of(e.normalName());
    }

    static TagKind of(String name) {
        TagKind found = SLOTS[slot(name)];
        return found == null ? UNKNOWN : found;
    }

    /** Where the name is, or where it would be. */
    private static int slot(String name) {
        int slot = name.hashCode() * 0x9E3779B9 >>> Integer.SIZE - SLOT_BITS;
        while (SLOTS[slot] != null && !SLOTS[slot].name.equals(name)) {
            slot = slot + 1 & SLOTS.length - 1;
        }
        return slot;
    }

    boolean isHeading() {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) <= '6';
    }
}
