package dev.offprint.extract.ledger;

import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Writes the selector that names a block and its like on the same site. */
final class BlockSelector {

    private BlockSelector() {}

    /** An id or classes that look written by a person; otherwise the tag under its parent's selector. */
    static String of(Element block) {
        if (isName(block.id())) {
            return "#" + block.id();
        }
        String classes = block.classNames().stream()
                .filter(BlockSelector::isName)
                .limit(3)
                .map(name -> "." + name)
                .collect(Collectors.joining());
        if (!classes.isEmpty()) {
            return block.tagName() + classes;
        }
        Element parent = block.parent();
        return parent == null || parent.parent() == null ? block.tagName() : of(parent) + " > " + block.tagName();
    }

    /** A CSS identifier with no run of digits, which generated names have. */
    private static boolean isName(String name) {
        return name.matches("[A-Za-z_][A-Za-z0-9_-]{1,60}") && !name.matches(".*\\d{3}.*");
    }
}
