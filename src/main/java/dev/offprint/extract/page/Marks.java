package dev.offprint.extract.page;

import org.jsoup.nodes.Element;

/** Reads the layout marks of a capture: one attribute, whose random name the page could not know and so not forge. */
public final class Marks {

    /** A page without marks: nothing is marked, whatever its attributes say. */
    public static final Marks NONE = new Marks(null);

    private final String attribute;

    private Marks(String attribute) {
        this.attribute = attribute;
    }

    /** @param attribute the name sent with the capture, or null; names that are not plain data attributes are ignored */
    public static Marks of(String attribute) {
        return attribute != null && attribute.matches("data-[a-z0-9-]{8,64}") ? new Marks(attribute) : NONE;
    }

    public boolean has(Element element, Mark mark) {
        return attribute != null && element.attr(attribute).indexOf(mark.letter()) >= 0;
    }

    /** The attribute to take away once the marks were read, or null. */
    public String attribute() {
        return attribute;
    }
}
