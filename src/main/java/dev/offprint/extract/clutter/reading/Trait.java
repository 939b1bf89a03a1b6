package dev.offprint.extract.clutter.reading;

import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What the steps ask of every element again and again, found once from its tag and attributes. */
public enum Trait {
    /** Stands on lines of its own. */
    BLOCK,
    LINK,
    /** A button, or what looks like one. */
    BUTTON,
    /** A dialog by tag or role. */
    DIALOG,
    /** {@code main}, {@code article} and what says that it is one of them. */
    CONTENT,
    /** Text beside it is not the same word. */
    APART,
    /** Placed over the page by its inline style. */
    FIXED,
    /** A text field or a box to tick. */
    FIELD,
    /** A page's or a section's footer. */
    FOOTER,
    /** Has attributes beyond the common ones, which a rule may name. */
    RULED;

    int bit() {
        return 1 << ordinal();
    }

    static int ofTag(Element element) {
        int traits =
                switch (element.normalName()) {
                    case "a" -> LINK.bit() | BUTTON.bit() | APART.bit();
                    case "article", "main" -> CONTENT.bit();
                    case "br", "label", "option", "select" -> APART.bit();
                    case "button" -> BUTTON.bit() | APART.bit();
                    case "dialog" -> DIALOG.bit();
                    case "footer" -> FOOTER.bit();
                    case "input" -> BUTTON.bit() | APART.bit() | FIELD.bit();
                    case "summary" -> BUTTON.bit();
                    case "textarea" -> FIELD.bit();
                    default -> 0;
                };
        return traits | (element.isBlock() ? BLOCK.bit() : 0);
    }

    /** What one attribute adds, or takes away when negative. */
    static int ofAttribute(Attribute attribute) {
        String value = attribute.getValue();
        return switch (attribute.getKey()) {
            case "class" -> value.contains("btn") || value.contains("utton") ? BUTTON.bit() : 0;
            case "id", "href", "src", "alt", "title", "width", "height", "content", "value", "name" -> 0;
            case "role" -> ofRole(value.toLowerCase(Locale.ROOT));
            case "aria-modal" -> value.equals("true") ? DIALOG.bit() : 0;
            case "itemprop" -> value.equals("articleBody") ? CONTENT.bit() : 0;
            case "onclick" -> BUTTON.bit();
            case "style" -> isFixed(value) ? FIXED.bit() : 0;
            default -> RULED.bit();
        };
    }

    private static int ofRole(String role) {
        return switch (role) {
            case "dialog", "alertdialog" -> DIALOG.bit();
            case "main" -> CONTENT.bit();
            case "button" -> BUTTON.bit();
            case "contentinfo" -> FOOTER.bit();
            default -> 0;
        };
    }

    private static boolean isFixed(String style) {
        int at = style.indexOf("position:");
        return at >= 0 && (style.startsWith("fixed", at + 9) || style.startsWith(" fixed", at + 9));
    }
}
