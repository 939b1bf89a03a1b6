package dev.offprint.extract.clutter;

import dev.offprint.extract.clutter.reading.Outline;
import dev.offprint.extract.clutter.reading.Topic;
import dev.offprint.extract.clutter.reading.Trait;

/** What a short block looks like, beside the words that give it away. */
final class Shapes {

    static final int BAR_LENGTH = 160;

    private final Outline outline;

    Shapes(Outline outline) {
        this.outline = outline;
    }

    boolean begins(int i, int hit) {
        return outline.from(i) == outline.phrases().from(hit);
    }

    boolean isHeading(int i) {
        return outline.is(i, Trait.HEADING);
    }

    boolean isMostlyLinks(int i, int limit) {
        return outline.length(i) <= limit
                && outline.linkLength(i) * 2 >= outline.length(i)
                && outline.linkLength(i) > 0;
    }

    boolean isLinks(int i) {
        return outline.linkLength(i) * 10 >= outline.length(i) * 9;
    }

    /** In the last third of the text: above it, a name is the byline. */
    boolean isLate(int i) {
        return (outline.from(i) - outline.from(0)) * 3 >= outline.length(0) * 2;
    }

    /** Nothing but such words, to click on. A heading has a link to itself and is none. */
    boolean isButton(int i, Topic topic) {
        return outline.length(i) <= BAR_LENGTH
                && outline.isExactly(i, topic)
                && (isLinks(i) || hasButton(i))
                && !isHeading(i)
                && !isMatter(i);
    }

    /** Whether there is anything to press that is not a link. */
    boolean hasButton(int i) {
        return outline.count(i, Trait.BUTTON) > outline.count(i, Trait.LINK);
    }

    /** Whether the block stands in a table, a list of definitions or code, which have such words as their matter. */
    boolean isMatter(int i) {
        return outline.element(i).closest("table, dl, pre, code") != null;
    }
}
