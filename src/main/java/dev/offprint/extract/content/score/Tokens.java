package dev.offprint.extract.content.score;

import dev.offprint.extract.skeleton.Key;
import dev.offprint.extract.skeleton.Skeleton;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The vocabulary of an element as 32-bit hashes: its tag, the names in class and id and their parts, role and itemprop.
 * Digits are dropped from names; the ids of headings and anchors are slugs of their text, so they are left out.
 */
final class Tokens {

    private static final int MOST = 24;
    private static final int LONGEST = 40;

    private static final List<String> NAMING =
            List.of("itemtype", "rel", "data-testid", "data-component", "data-module");

    private final Skeleton page;
    private final int[] ofTag;
    private final int[][] ofClasses;
    private final Map<String, int[]> ofRel = new HashMap<>();
    private final int[] gathered = new int[MOST * 4];
    private int count;

    Tokens(Skeleton page) {
        this.page = page;
        ofTag = new int[page.tags()];
        for (int tag = 0; tag < ofTag.length; tag++) {
            String name = page.tagName(tag);
            ofTag[tag] = hash('t', name, 0, name.length());
        }
        ofClasses = new int[page.classes()][];
    }

    /** The tokens of an element of the page, without repeats, sorted. */
    int[] of(int element) {
        count = 0;
        add(ofTag[page.tag(element)]);
        addAll(classes(page.classes(element)));
        if (page.has(element, Key.ID) && !isSlug(page.tagName(page.tag(element)))) {
            addAll(split('i', page.id(element)));
        }
        if (page.has(element, Key.ROLE)) {
            addAll(split('r', page.attribute(element, "role")));
        }
        if (page.has(element, Key.ITEMPROP)) {
            addAll(split('p', page.attribute(element, "itemprop")));
        }
        if (page.has(element, Key.NAMING)) {
            for (String name : NAMING) {
                String value = page.attribute(element, name);
                if (!value.isEmpty()) {
                    addAll(naming(name, value));
                }
            }
        }
        return distinct(gathered, count);
    }

    private int[] classes(int names) {
        if (ofClasses[names] == null) {
            ofClasses[names] = split('c', page.classNames(names));
        }
        return ofClasses[names];
    }

    private int[] naming(String name, String value) {
        return switch (name) {
            case "itemtype" -> split('y', value.substring(value.lastIndexOf('/') + 1));
            case "rel" -> ofRel.computeIfAbsent(value, rel -> split('l', rel));
            default -> split('d', value);
        };
    }

    private void addAll(int[] tokens) {
        for (int token : tokens) {
            add(token);
        }
    }

    private static boolean isSlug(String tag) {
        return tag.equals("a") || tag.equals("span") || (tag.length() == 2 && tag.charAt(0) == 'h');
    }

    private void add(int token) {
        if (count < gathered.length) {
            gathered[count++] = token;
        }
    }

    /** The first tokens of an array in ascending order, without repeats; the array is changed. */
    static int[] distinct(int[] tokens, int count) {
        Arrays.sort(tokens, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || tokens[i] != tokens[i - 1]) {
                tokens[kept++] = tokens[i];
            }
        }
        return Arrays.copyOf(tokens, kept);
    }

    /** Whole names with their kind, and the parts of names (at hyphens, underscores and capitals) without. */
    private static int[] split(char kind, String value) {
        int[] found = new int[MOST];
        int n = 0;
        int length = value.length();
        for (int start = 0; start < length && n < MOST; ) {
            int end = start;
            while (end < length && !Character.isWhitespace(value.charAt(end))) {
                end++;
            }
            if (end > start && end - start <= LONGEST) {
                found[n++] = hash(kind, value, start, end);
                n = parts(value, start, end, found, n);
            }
            start = end + 1;
        }
        return Arrays.copyOf(found, n);
    }

    private static int parts(String value, int start, int end, int[] found, int n) {
        int from = start;
        for (int i = start + 1; i <= end && n < MOST; i++) {
            boolean edge = i == end
                    || !Character.isLetterOrDigit(value.charAt(i))
                    || (Character.isUpperCase(value.charAt(i)) && Character.isLowerCase(value.charAt(i - 1)));
            if (edge) {
                if (i - from > 1) {
                    found[n++] = hash('s', value, from, i);
                }
                from = i < end && Character.isLetterOrDigit(value.charAt(i)) ? i : i + 1;
            }
        }
        return n;
    }

    /** FNV-1a, 32 bits, over the lower-case characters that are not digits. */
    static int hash(char kind, CharSequence text, int start, int end) {
        int hash = (0x811c9dc5 ^ kind) * 0x01000193;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                hash = (hash ^ (c < 128 ? lower(c) : Character.toLowerCase(c))) * 0x01000193;
            }
        }
        return hash;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
