package dev.offprint.extract.clutter;

import dev.offprint.extract.clutter.PruneBoilerplate.Removal;
import dev.offprint.extract.clutter.reading.Outline;
import dev.offprint.extract.clutter.reading.Signatures;
import dev.offprint.extract.clutter.reading.Topic;
import dev.offprint.extract.clutter.reading.Trait;
import dev.offprint.extract.ledger.Kind;
import java.util.HashMap;
import java.util.Map;

/** Blocks whose id or class says what they are, if what they hold does not speak against it. */
final class NamedBlocks {

    private static final int SHARE_LENGTH = 250;
    /** A note on the author shorter than this is the byline. */
    private static final int BYLINE_LENGTH = 120;

    private static final int MANY = 4;

    private static final int BOX_LENGTH = 1_500;

    /** What a section of comments has, and one about comments has not. */
    private static final String SIGNS_OF_TALK = "form, textarea, time, button, [class*=comment]";

    private final NamedRules names;
    private final Outline outline;
    private final WrittenHeadings written;

    NamedBlocks(NamedRules names, Outline outline) {
        this.names = names;
        this.outline = outline;
        this.written = new WrittenHeadings(outline);
    }

    void prune(Removal removal) {
        NamedRules.Rule[] named = new NamedRules.Rule[outline.size()];
        Map<NamedRules.Rule, Integer> times = new HashMap<>();
        Signatures<NamedRules.Rule>.Page rules = names.on(outline);
        for (int i = 1; i < outline.size(); i++) {
            named[i] = rules.match(i);
            if (named[i] != null) {
                times.merge(named[i], 1, Integer::sum);
            }
        }
        for (int i = 1; i < outline.size(); i++) {
            NamedRules.Rule rule = outline.isGone(i) ? null : named[i];
            if (rule == null || isPerEntry(i, rule, times.get(rule))) {
                continue;
            }
            if (isAlike(i, rule)) {
                removal.remove(i, rule.kind(), rule.text());
            } else if (rule.kind() == Kind.COMMENT && outline.length(i) > outline.length(0) / 2) {
                // comments are the content here, and so are the threads inside
                i = outline.last(i);
            }
        }
    }

    /** A name that many elements bear belongs to the entries of a list, such as the count of comments of each. */
    private boolean isPerEntry(int i, NamedRules.Rule rule, int times) {
        boolean section = rule.kind() == Kind.COMMENT || rule.kind() == Kind.RELATED;
        return section && (times > MANY || !outline.is(i, Trait.BLOCK));
    }

    /** Whether the name comes from the words of a heading, that the element is or begins with, and tells no kind. */
    private boolean isNamedAfterItsWords(int i, NamedRules.Rule rule) {
        return outline.is(i, Trait.HEADING)
                || rule.text().startsWith("#")
                        && i < outline.last(i)
                        && written.contains(i + 1)
                        && outline.element(i).select(SIGNS_OF_TALK).isEmpty();
    }

    private boolean isAlike(int i, NamedRules.Rule rule) {
        int length = outline.length(i);
        int rest = outline.length(0) - length;
        if (length > rest || isNamedAfterItsWords(i, rule)) {
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
            case BOILERPLATE -> length > BYLINE_LENGTH && length <= BOX_LENGTH && length * 4 <= rest
                    || outline.linkLength(i) * 3 >= length * 2 && length <= BOX_LENGTH;
            case COMMENT -> rest >= BOX_LENGTH && length <= rest;
            default -> length <= SHARE_LENGTH;
        };
    }
}
