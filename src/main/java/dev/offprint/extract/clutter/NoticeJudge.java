package dev.offprint.extract.clutter;

import dev.offprint.extract.clutter.reading.Outline;
import dev.offprint.extract.clutter.reading.Topic;
import dev.offprint.extract.clutter.reading.Trait;
import dev.offprint.extract.page.Mark;
import dev.offprint.extract.page.Marks;
import org.jsoup.nodes.Element;

/** Decides by wording, buttons, shape and name whether a block is a consent notice, and says by what. */
final class NoticeJudge {

    /** Lengths in characters: a bar or box, a sentence or two, and the densest that a long preference dialog may be. */
    private static final int BOX = 1_500;

    private static final int LINE = 600;
    private static final int CHARS_PER_CONSENT_WORD = 500;

    private final Outline outline;
    private final Marks marks;
    private final Guard guard;
    private final Buttons buttons;
    private final NoticeNames names;

    NoticeJudge(Outline outline, Marks marks, Guard guard, Buttons buttons, NoticeNames names) {
        this.outline = outline;
        this.marks = marks;
        this.guard = guard;
        this.buttons = buttons;
        this.names = names;
    }

    /**
     * Why a block is a notice.
     *
     * @param whole whether its shape or name says that all of it is; otherwise only its wording does
     */
    record Verdict(String rule, boolean whole) {}

    /** Why the block is a notice, or null when it is none. */
    Verdict judge(int i) {
        if (outline.length(i) == 0) {
            return null;
        }
        boolean speaks = outline.has(i, Topic.NOTICE);
        boolean decides = buttons.accepts(i) || buttons.rejects(i);
        if (!speaks && !(outline.has(i, Topic.CONSENT) && decides) && !outline.has(i, Topic.PLACEHOLDER)) {
            return null;
        }
        if (outline.is(i, Trait.DIALOG) && isDense(i)) {
            return new Verdict("dialog with consent wording", true);
        }
        if (isOverlay(i) && isDense(i)) {
            return new Verdict("overlay with consent wording", true);
        }
        if (names.name(outline, i) && isNamedNotice(i, speaks, decides)) {
            return new Verdict("named notice with consent wording", true);
        }
        return byWording(i, speaks, decides);
    }

    private Verdict byWording(int i, boolean speaks, boolean decides) {
        if (speaks && decides && outline.length(i) <= BOX && isMostlyNotice(i)) {
            return new Verdict("consent wording with buttons", false);
        }
        boolean implies = outline.has(i, Topic.IMPLIED_CONSENT);
        if (speaks
                && implies
                && outline.length(i) <= LINE
                && (buttons.any(i) || outline.linkLength(i) > 0 || !guard.isInsideContent(i))) {
            return new Verdict("implied consent", false);
        }
        if (speaks && outline.length(i) <= LINE && isInFooter(i)) {
            return new Verdict("consent sentence in a footer", false);
        }
        if (outline.has(i, Topic.PLACEHOLDER) && buttons.any(i) && outline.length(i) <= LINE && isMostlyNotice(i)) {
            return new Verdict("consent placeholder", false);
        }
        return null;
    }

    private boolean isInFooter(int i) {
        return outline.isInside(i, Trait.FOOTER)
                && !guard.isInsideContent(i)
                && outline.linkLength(i) * 3 < outline.length(i);
    }

    private boolean isNamedNotice(int i, boolean speaks, boolean decides) {
        if (!isDense(i)) {
            return false;
        }
        return decides || speaks && !guard.isInsideContent(i) && outline.length(i) <= BOX;
    }

    /** Whether what a wrapper adds to a notice speaks of consent as well. */
    boolean addsNotice(int wrapper, int notice) {
        int added = outline.length(wrapper) - outline.length(notice);
        int words = count(wrapper) - count(notice);
        return added <= LINE && words * 150 >= added;
    }

    private int count(int i) {
        return outline.count(i, Topic.CONSENT) + outline.count(i, Topic.NOTICE);
    }

    /** Long blocks need words on consent all through. */
    private boolean isDense(int i) {
        return outline.length(i) <= BOX || count(i) >= outline.length(i) / CHARS_PER_CONSENT_WORD;
    }

    /** A box with one notice among other things is not the notice. */
    private boolean isMostlyNotice(int i) {
        return outline.length(i) <= LINE || count(i) >= outline.length(i) / 250;
    }

    private boolean isOverlay(int i) {
        Element element = outline.element(i);
        return outline.is(i, Trait.FIXED) || marks.has(element, Mark.OVERLAY) || marks.has(element, Mark.TOP_LAYER);
    }
}
