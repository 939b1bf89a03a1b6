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
        StringBuilder selector = new StringBuilder();
        write(block, selector);
        return selector.toString();
    }

    /** Every removal asks: no expressions, no sets, and no string for each element on the way. */
    private static void write(Element block, StringBuilder selector) {
        String id = attribute(block, "id");
        if (isName(id)) {
            selector.append('#').append(id);
            return;
        }
        List<String> classes = classes(attribute(block, "class"));
        Element parent = block.parent();
        if (classes.isEmpty() && parent != null && parent.parent() != null) {
            write(parent, selector);
            selector.append(" > ");
        }
        selector.append(block.tagName());
        for (String name : classes) {
            selector.append('.').append(name);
        }
    }

    private static String attribute(Element block, String name) {
        return block.attributesSize() == 0 ? "" : block.attributes().get(name);
    }

    /** The first few names, without repeats. */
    private static List<String> classes(String attribute) {
        if (attribute.isEmpty()) {
            return List.of();
        }
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
