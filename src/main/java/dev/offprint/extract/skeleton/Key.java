package dev.offprint.extract.skeleton;

/** The attributes that steps ask for of all elements, by what they are to them. */
public enum Key {
    CLASS,
    ID,
    ROLE,
    STYLE,
    ITEMPROP,
    ARIA_MODAL,
    ONCLICK,
    HIDDEN,
    ARIA_HIDDEN,
    ARIA_CONTROLS,
    /** Attributes beside class, id, role and itemprop that name what an element is, such as {@code rel}. */
    NAMING,
    /** Where a page notes the image that it is going to show behind the element. */
    BACKGROUND,
    /** Any attribute that is not among the commonest. */
    UNCOMMON;

    int bit() {
        return 1 << ordinal();
    }

    /** The bits of some, to ask for all of them at once, see {@link Skeleton#hasAny}. */
    public static int bits(Key... keys) {
        int bits = 0;
        for (Key key : keys) {
            bits |= key.bit();
        }
        return bits;
    }

    /** What an attribute of this name, in lower case, counts as: one bit for each. */
    public static int bits(String attribute) {
        return switch (attribute) {
            case "class" -> CLASS.bit();
            case "id" -> ID.bit();
            case "role" -> ROLE.bit();
            case "style" -> STYLE.bit();
            case "itemprop" -> ITEMPROP.bit();
            case "aria-modal" -> ARIA_MODAL.bit();
            case "onclick" -> ONCLICK.bit();
            case "hidden" -> HIDDEN.bit() | UNCOMMON.bit();
            case "aria-hidden" -> ARIA_HIDDEN.bit() | UNCOMMON.bit();
            case "aria-controls" -> ARIA_CONTROLS.bit() | UNCOMMON.bit();
            case "href", "src", "alt", "title", "width", "height", "content", "value", "name" -> 0;
            case "data-bg" -> BACKGROUND.bit() | UNCOMMON.bit();
            case "itemtype", "rel", "data-testid", "data-component", "data-module" -> NAMING.bit() | UNCOMMON.bit();
            default -> UNCOMMON.bit();
        };
    }
}
