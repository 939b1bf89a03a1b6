package dev.offprint.extract.clutter;

import dev.offprint.extract.clutter.reading.Outline;
import dev.offprint.extract.clutter.reading.Topic;
import dev.offprint.extract.clutter.reading.Trait;

/**
 * What no heuristic may remove: a block that holds {@code main}, {@code article} or {@code h1}, or more than half of
 * the page's text. A heading that speaks of consent is the notice's own and protects nothing.
 */
final class Guard {

    /** Outside of a certain notice this much running text, in characters, is an article and not a remainder. */
    private static final int ARTICLE_LENGTH = 250;

    private final Outline outline;
    private final int[] protectedBefore;
    private final int total;

    Guard(Outline outline) {
        this.outline = outline;
        this.total = outline.length(0);
        this.protectedBefore = new int[outline.size() + 1];
        boolean[] heading = outline.skeleton().tagsThat("h1"::equals);
        for (int i = 0; i < outline.size(); i++) {
            protectedBefore[i + 1] = protectedBefore[i]
                    + (isProtected(i, heading[outline.skeleton().tag(i)]) ? 1 : 0);
        }
    }

    /** Whether the block may be removed. */
    boolean allows(int i) {
        return i > 0 && !holdsProtected(i) && outline.length(i) * 2 <= total;
    }

    /** Whether a block that is certainly a notice may be removed: it may be long, if there is an article beside it. */
    boolean allowsCertain(int i) {
        return i > 0
                && !holdsProtected(i)
                && (outline.length(i) * 2 <= total
                        || (total - outline.length(i)) - (outline.linkLength(0) - outline.linkLength(i))
                                > ARTICLE_LENGTH);
    }

    boolean holdsProtected(int i) {
        return protectedBefore[outline.last(i) + 1] > protectedBefore[i];
    }

    /** Whether the block lies inside of what the page calls its main part. */
    boolean isInsideContent(int i) {
        return outline.isInside(i, Trait.CONTENT);
    }

    private boolean isProtected(int i, boolean heading) {
        return outline.is(i, Trait.CONTENT)
                || heading && outline.length(i) > 0 && !outline.has(i, Topic.CONSENT) && !outline.has(i, Topic.NOTICE);
    }
}
