package dev.offprint.extract.clutter.reading;

import dev.offprint.extract.skeleton.Key;
import dev.offprint.extract.skeleton.Skeleton;
import java.util.Locale;

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
    /** A heading of any level. */
    HEADING,
    /** Has attributes beyond the common ones, which a rule may name. */
    RULED;

    /** The attributes that traits are told from, beside the classes. */
    private static final int TELLING =
            Key.bits(Key.UNCOMMON, Key.ROLE, Key.ARIA_MODAL, Key.ITEMPROP, Key.ONCLICK, Key.STYLE);

    int bit() {
        return 1 << ordinal();
    }

    static int ofTag(String name) {
        return switch (name) {
            case "a" -> LINK.bit() | BUTTON.bit() | APART.bit();
            case "article", "main" -> CONTENT.bit();
            case "br", "label", "option", "select" -> APART.bit();
            case "button" -> BUTTON.bit() | APART.bit();
            case "dialog" -> DIALOG.bit();
            case "footer" -> FOOTER.bit();
            case "h1", "h2", "h3", "h4", "h5", "h6" -> HEADING.bit();
            case "input" -> BUTTON.bit() | APART.bit() | FIELD.bit();
            case "summary" -> BUTTON.bit();
            case "textarea" -> FIELD.bit();
            default -> 0;
        };
    }

    static int ofClasses(String names) {
        return names.contains("btn") || names.contains("utton") ? BUTTON.bit() : 0;
    }

    /** What the attributes other than the classes add. */
    static int ofAttributes(Skeleton page, int i) {
        if (!page.hasAny(i, TELLING)) {
            return 0;
        }
        int traits = page.has(i, Key.UNCOMMON) ? RULED.bit() : 0;
        if (page.has(i, Key.ROLE)) {
            traits |= ofRole(page.attribute(i, "role").toLowerCase(Locale.ROOT));
        }
        if (page.has(i, Key.ARIA_MODAL) && page.attribute(i, "aria-modal").equals("true")) {
            traits |= DIALOG.bit();
        }
        if (page.has(i, Key.ITEMPROP) && page.attribute(i, "itemprop").equals("articleBody")) {
            traits |= CONTENT.bit();
        }
        if (page.has(i, Key.ONCLICK)) {
            traits |= BUTTON.bit();
        }
        return page.has(i, Key.STYLE) && isFixed(page.attribute(i, "style")) ? traits | FIXED.bit() : traits;
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
