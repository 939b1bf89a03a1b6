package dev.offprint.extract.clutter;

import dev.offprint.extract.clutter.PruneBoilerplate.Removal;
import dev.offprint.extract.clutter.reading.Outline;
import dev.offprint.extract.clutter.reading.Topic;
import dev.offprint.extract.ledger.Kind;

/** Blocks whose id or class says what they are, if what they hold does not speak against it. */
final class NamedBlocks {

    private static final int SHARE_LENGTH = 250;
    private static final int BOX_LENGTH = 1_500;

    private final NamedRules names;
    private final Outline outline;

    NamedBlocks(NamedRules names, Outline outline) {
        this.names = names;
        this.outline = outline;
    }

    void prune(Removal removal) {
        for (int i = 1; i < outline.size(); i++) {
            NamedRules.Rule rule = outline.isGone(i) ? null : names.match(outline.element(i));
            if (rule != null && isAlike(i, rule)) {
                removal.remove(i, rule.kind(), rule.text());
            }
        }
    }

    private boolean isAlike(int i, NamedRules.Rule rule) {
        int length = outline.length(i);
        int rest = outline.length(0) - length;
        if (length > rest) {
            return false;
        }
        Kind kind = rule.kind();
        if (rule.certain()) {
            return length <= BOX_LENGTH || kind == Kind.COMMENT || kind == Kind.RELATED;
        }
        return switch (kind) {
            case SHARE -> length <= SHARE_LENGTH;
            case NEWSLETTER -> length <= BOX_LENGTH && outline.has(i, Topic.NEWSLETTER);
            case RELATED -> outline.linkLength(i) * 2 >= length && length * 3 <= rest;
            case COMMENT -> rest >= BOX_LENGTH && length <= rest;
            default -> length <= SHARE_LENGTH || outline.linkLength(i) * 3 >= length * 2 && length <= BOX_LENGTH;
        };
    }
}
