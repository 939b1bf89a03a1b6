package dev.offprint.extract.clutter;

import dev.offprint.extract.clutter.PruneBoilerplate.Removal;
import dev.offprint.extract.clutter.reading.Outline;
import dev.offprint.extract.clutter.reading.Phrases;
import dev.offprint.extract.clutter.reading.Topic;
import dev.offprint.extract.clutter.reading.Trait;
import dev.offprint.extract.ledger.Kind;

/** Short blocks that give themselves away by how they begin: an invitation, a label, a "read also". */
final class WordedBlocks {

    private static final int LABEL_LENGTH = 40;
    private static final int LINE_LENGTH = 220;
    private static final int BOX_LENGTH = 700;

    private final Outline outline;

    WordedBlocks(Outline outline) {
        this.outline = outline;
    }

    void prune(Removal removal) {
        Phrases phrases = outline.phrases();
        for (int hit = 0; hit < phrases.size(); hit++) {
            int i = block(outline.smallest(hit));
            if (i <= 0 || outline.isGone(i)) {
                continue;
            }
            boolean begins = outline.from(i) == phrases.from(hit);
            if (begins && phrases.is(hit, Topic.READ_ALSO) && isMostlyLinks(i, LINE_LENGTH)) {
                removal.remove(i, Kind.RELATED, "read also");
            } else if (begins && phrases.is(hit, Topic.TAGS) && isMostlyLinks(i, BOX_LENGTH)) {
                removal.remove(i, Kind.BOILERPLATE, "tag list");
            } else if (begins && phrases.is(hit, Topic.FEEDBACK) && hasControl(i)) {
                removal.remove(i, Kind.BOILERPLATE, "feedback question");
            } else if (phrases.is(hit, Topic.NEWSLETTER)) {
                newsletter(i, removal);
            } else if (phrases.is(hit, Topic.SKIP) && outline.isExactly(i, Topic.SKIP) && isLinks(i)) {
                removal.remove(i, Kind.BOILERPLATE, "skip link");
            } else if (begins && phrases.is(hit, Topic.SHARE) && isMostlyLinks(i, LABEL_LENGTH * 4)) {
                removal.remove(i, Kind.SHARE, "share bar");
            }
        }
    }

    /** The nearest element that a browser shows as a block of its own. */
    private int block(int start) {
        int i = start;
        while (i > 0 && !isBlock(i)) {
            i = outline.parent(i);
        }
        return i;
    }

    private boolean isBlock(int i) {
        return outline.is(i, Trait.BLOCK) && !outline.element(i).normalName().equals("li");
    }

    private boolean isMostlyLinks(int i, int limit) {
        return outline.length(i) <= limit
                && outline.linkLength(i) * 2 >= outline.length(i)
                && outline.linkLength(i) > 0;
    }

    private boolean isLinks(int i) {
        return outline.linkLength(i) * 10 >= outline.length(i) * 9;
    }

    private void newsletter(int start, Removal removal) {
        int i = start;
        while (outline.parent(i) > 0 && !hasField(i) && outline.length(outline.parent(i)) <= BOX_LENGTH) {
            i = outline.parent(i);
        }
        if (hasField(i) && outline.length(i) <= BOX_LENGTH && outline.length(i) * 3 <= outline.length(0)) {
            removal.remove(i, Kind.NEWSLETTER, "newsletter sign-up");
        }
    }

    private boolean hasField(int i) {
        for (int k = i; k <= outline.last(i); k++) {
            if (outline.is(k, Trait.FIELD)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasControl(int i) {
        if (outline.length(i) > LINE_LENGTH) {
            return false;
        }
        for (int k = i; k <= outline.last(i); k++) {
            if (outline.is(k, Trait.BUTTON)) {
                return true;
            }
        }
        return outline.length(i) <= LABEL_LENGTH;
    }
}
