package dev.offprint.extract.content.score;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * The vocabulary of an element as 32-bit hashes: its tag, the names in class and id and their parts, role and itemprop.
 * Digits are dropped from names; the ids of headings and anchors are slugs of their text, so they are left out.
 */
final class Tokens {

    private static final int[] NONE = {};
    private static final int MOST = 24;
    private static final int LONGEST = 40;

    private final Map<String, int[]> byValue = new HashMap<>();
    private final int[] gathered = new int[MOST * 4];
    private int count;

    /** The tokens of the element, without repeats, sorted. */
    int[] of(Element element) {
        count = 0;
        String tag = element.normalName();
        add(hash('t', tag, 0, tag.length()));
        if (element.attributesSize() > 0) {
            for (Attribute attribute : element.attributes()) {
                addAll(tag, attribute.getKey(), attribute.getValue());
            }
        }
        return sorted();
    }

    /** The element's class attribute when no other attribute has a say, blank when there is none; else null. */
    static String onlyNames(Element element) {
        if (element.attributesSize() == 0) {
            return "";
        }
        String names = "";
        for (Attribute attribute : element.attributes()) {
            switch (attribute.getKey()) {
                case "class" -> names = attribute.getValue();
                case "id", "role", "itemprop", "itemtype", "rel", "data-testid", "data-component", "data-module" -> {
                    return null;
                }
                default -> {
                    // says nothing
                }
            }
        }
        return names;
    }

    private void addAll(String tag, String key, String value) {
        if (value == null || value.isEmpty()) {
            return;
        }
        int[] tokens =
                switch (key) {
                    case "class" -> byValue.computeIfAbsent(value, v -> split('c', v));
                    case "id" -> isSlug(tag) ? NONE : split('i', value);
                    case "role" -> split('r', value);
                    case "itemprop" -> split('p', value);
                    case "itemtype" -> split('y', value.substring(value.lastIndexOf('/') + 1));
                    case "rel" -> split('l', value);
                    case "data-testid", "data-component", "data-module" -> split('d', value);
                    default -> NONE;
                };
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

    private int[] sorted() {
        Arrays.sort(gathered, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || gathered[i] != gathered[i - 1]) {
                gathered[kept++] = gathered[i];
            }
        }
        return Arrays.copyOf(gathered, kept);
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
