package dev.offprint.extract.clutter;

import dev.offprint.extract.clutter.reading.Outline;
import dev.offprint.extract.clutter.reading.Trait;

/** Tells a label, such as "Tags:", from a sentence or a name that begins with the same words. */
final class Labels {

    private final Outline outline;

    Labels(Outline outline) {
        this.outline = outline;
    }

    /**
     * Whether the phrase is all that its run of words says: punctuation, a link, or the end of its line, link or element
     * follows.
     *
     * @param block a short one that holds the phrase
     */
    boolean isLabel(int block, int hit) {
        int holder = outline.smallest(hit);
        String text = outline.text(block);
        int start = outline.from(block);
        int next = outline.phrases().to(hit) - start;
        int end = Math.min(text.length(), outline.from(holder) + outline.length(holder) - start);
        boolean linked = outline.isInside(holder, Trait.LINK);
        while (next < end && (text.charAt(next) == ' ' || linked && isMark(text.charAt(next)))) {
            next++;
        }
        return next >= end
                || text.charAt(next) == '\n'
                || !linked && (isMark(text.charAt(next)) && !isJoint(text, next) || isLinkAt(start + next, holder));
    }

    /** Whether the phrase has more than one word, so that it hardly begins a sentence about anything else. */
    boolean isOfWords(int block, int hit) {
        int start = outline.from(block);
        return outline.text(block)
                .substring(
                        outline.phrases().from(hit) - start, outline.phrases().to(hit) - start)
                .chars()
                .anyMatch(c -> !Character.isLetter(c));
    }

    private static boolean isMark(char c) {
        return c > ' ' && !Character.isLetterOrDigit(c);
    }

    /** Whether a hyphen or an apostrophe joins two parts of a word here. */
    private static boolean isJoint(String text, int at) {
        return "-'\u2019".indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private boolean isLinkAt(int place, int inside) {
        for (int k = inside + 1; k <= outline.last(inside) && outline.from(k) <= place; k++) {
            if (outline.is(k, Trait.LINK) && outline.from(k) == place) {
                return true;
            }
        }
        return false;
    }
}
