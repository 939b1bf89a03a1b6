package dev.offprint.extract.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Writes the selector that names a block and its like on the same site. */
final class BlockSelector {

    private static final int MOST_CLASSES = 3;
    private static final int LONGEST = 61;

    private BlockSelector() {}

    /** An id or classes that look written by a person; otherwise the tag under its parent's selector. */
    static String of(Element block) {
        if (isName(block.id())) {
            return "#" + block.id();
        }
        List<String> classes = classes(block.className());
        if (!classes.isEmpty()) {
            return block.tagName() + "." + String.join(".", classes);
        }
        Element parent = block.parent();
        return parent == null || parent.parent() == null ? block.tagName() : of(parent) + " > " + block.tagName();
    }

    /** The first few names, without repeats. Every removal asks: no expressions, no sets. */
    private static List<String> classes(String attribute) {
        List<String> names = new ArrayList<>(MOST_CLASSES);
        int i = 0;
        while (i < attribute.length() && names.size() < MOST_CLASSES) {
            int start = i;
            while (i < attribute.length() && !isSpace(attribute.charAt(i))) {
                i++;
            }
            String name = attribute.substring(start, i++);
            if (isName(name) && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }

    /** A CSS identifier with no run of three digits, which generated names have. */
    private static boolean isName(String name) {
        int length = name.length();
        if (length < 2 || length > LONGEST || name.charAt(0) == '-') {
            return false;
        }
        int digits = 0;
        for (int i = 0; i < length; i++) {
            char c = name.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '-';
            digits = digit ? digits + 1 : 0;
            if (digits == 3 || digit && i == 0 || !digit && !letter) {
                return false;
            }
        }
        return true;
    }
}
