package dev.offprint.extract.plain;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Makes drawings and formulas (section 13.2.6.5 of the standard, Foreign content), of those elements that never end them. */
final class Foreign {

    private static final Set<String> ODD = Set.of("foreignobject", "annotation-xml", "mglyph", "malignmark");

    private final OpenElements open;
    /** How many elements are around it, -1 when none is open. */
    private int depth = -1;

    private String namespace;

    Foreign(OpenElements open) {
        this.open = open;
    }

    boolean isOpen() {
        return depth >= 0;
    }

    void open(int id, String name, StartTag tag) throws NotPlain {
        depth = open.size();
        namespace = id == Tags.MATH ? Parser.NamespaceMathml : Parser.NamespaceSvg;
        insert(name, tag);
    }

    void start(int id, String name, StartTag tag) throws NotPlain {
        boolean stays = Tags.is(id, Tags.FOREIGN) || Tags.isAny(id, Tags.SVG, Tags.TITLE, Tags.STYLE, Tags.A);
        if (!stays && !isUnknown(id, name) || isText(open.currentElement())) {
            throw new NotPlain("something strange in a drawing or formula: " + name);
        }
        insert(stays ? name : Names.lower(name), tag);
    }

    /** Whether the standard says nothing of it; what it knows may end a drawing or formula, or have other elements inside. */
    private static boolean isUnknown(int id, String name) {
        return id >= Tags.KNOWN && !ODD.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether elements inside are none of a drawing or formula. */
    private static boolean isText(Element element) {
        return switch (element.normalName()) {
            case "mi", "mo", "mn", "ms", "mtext", "title", "desc" -> true;
            default -> false;
        };
    }

    private void insert(String name, StartTag tag) throws NotPlain {
        open.insertForeign(name, namespace, tag);
        if (tag.closed()) {
            pop(open.size() - 1);
        }
    }

    private void pop(int to) {
        open.popTo(to);
        depth = to > depth ? depth : -1;
    }

    void end(String name) throws NotPlain {
        for (int i = open.size() - 1; i >= depth; i--) {
            if (open.element(i).normalName().equalsIgnoreCase(name)) {
                pop(i);
                return;
            }
        }
        throw new NotPlain("an end tag that is none of the drawing's or formula's");
    }
}
