package dev.offprint.extract.clutter;

import dev.offprint.extract.clutter.PruneBoilerplate.Removal;
import dev.offprint.extract.clutter.reading.Outline;
import dev.offprint.extract.clutter.reading.Phrases;
import dev.offprint.extract.clutter.reading.Topic;
import dev.offprint.extract.clutter.reading.Trait;
import dev.offprint.extract.ledger.Kind;
import java.util.List;

/** Short blocks that give themselves away by their words: an invitation, a label, a button, a "read also". */
final class WordedBlocks {

    private static final int LABEL_LENGTH = 40;
    private static final int BAR_LENGTH = 160;
    private static final int LINE_LENGTH = 220;

    private final Outline outline;
    private final BoxAround box;

    /** The first that fits a block takes it. */
    private final List<Rule> rules = List.of(
            new Rule(
                    Topic.READ_ALSO, Kind.RELATED, "read also", (i, begins) -> begins && isMostlyLinks(i, LINE_LENGTH)),
            new Rule(
                    Topic.TAGS,
                    Kind.BOILERPLATE,
                    "tag list",
                    (i, begins) -> begins && isMostlyLinks(i, BoxAround.LENGTH)),
            new Rule(Topic.FEEDBACK, Kind.BOILERPLATE, "feedback question", (i, begins) -> begins && hasControl(i)),
            new Rule(Topic.SKIP, Kind.BOILERPLATE, "skip link", (i, begins) -> isExactlyLinks(i, Topic.SKIP)),
            new Rule(Topic.SHARE, Kind.SHARE, "share bar", (i, begins) -> begins && isMostlyLinks(i, BAR_LENGTH)),
            new Rule(Topic.FOLLOW, Kind.SHARE, "follow us", (i, begins) -> isCall(i, begins, Topic.FOLLOW)),
            new Rule(Topic.APP, Kind.BOILERPLATE, "app banner", (i, begins) -> isCall(i, begins, Topic.APP)),
            new Rule(Topic.COMMENTS, Kind.COMMENT, "link to the comments", (i, begins) -> isButton(i, Topic.COMMENTS)),
            new Rule(Topic.TOOL, Kind.BOILERPLATE, "tool button", (i, begins) -> isButton(i, Topic.TOOL)),
            new Rule(
                    Topic.AUTHOR,
                    Kind.BOILERPLATE,
                    "link to the author's articles",
                    (i, begins) -> begins && isLate(i) && isMostlyLinks(i, BAR_LENGTH)));

    WordedBlocks(Outline outline) {
        this.outline = outline;
        this.box = new BoxAround(outline);
    }

    /**
     * @param topic what a phrase in the block is about
     * @param name what the ledger says
     */
    private record Rule(Topic topic, Kind kind, String name, Shape shape) {}

    /** What a block has to look like, beside its words. */
    private interface Shape {
        boolean fits(int block, boolean beginsWithThePhrase);
    }

    void prune(Removal removal) {
        Phrases phrases = outline.phrases();
        for (int hit = 0; hit < phrases.size(); hit++) {
            int i = block(outline.smallest(hit));
            if (i > 0 && !outline.isGone(i) && !byRule(i, hit, removal)) {
                boxed(i, hit, removal);
            }
        }
    }

    private boolean byRule(int i, int hit, Removal removal) {
        boolean begins = outline.from(i) == outline.phrases().from(hit);
        for (Rule rule : rules) {
            if (outline.phrases().is(hit, rule.topic) && rule.shape.fits(i, begins)) {
                removal.remove(i, rule.kind, rule.name);
                return true;
            }
        }
        return false;
    }

    /** The invitation is a line in a box that goes as a whole. */
    private void boxed(int i, int hit, Removal removal) {
        Phrases phrases = outline.phrases();
        if (phrases.is(hit, Topic.NEWSLETTER)) {
            box.remove(box.withField(i), Kind.NEWSLETTER, "newsletter sign-up", removal);
        } else if (phrases.is(hit, Topic.COMMENTS) && outline.isExactly(i, Topic.COMMENTS)) {
            box.remove(box.withField(i), Kind.COMMENT, "comment form", removal);
        } else if (phrases.is(hit, Topic.AUTHOR) && isLate(i) && outline.isExactly(i, Topic.AUTHOR)) {
            box.remove(box.underHeading(i), Kind.BOILERPLATE, "note on the author", removal);
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

    private boolean isExactlyLinks(int i, Topic topic) {
        return outline.isExactly(i, topic) && isLinks(i);
    }

    /** In the last third of the text: above it, a name is the byline. */
    private boolean isLate(int i) {
        return (outline.from(i) - outline.from(0)) * 3 >= outline.length(0) * 2;
    }

    /** An invitation alone on its line, or one that leads to several places; a sentence may begin with its words too. */
    private boolean isCall(int i, boolean begins, Topic topic) {
        return isButton(i, topic)
                || begins
                        && outline.length(i) <= BAR_LENGTH
                        && outline.length(i) - outline.linkLength(i) <= LABEL_LENGTH
                        && outline.count(i, Trait.LINK) > 1;
    }

    /** Nothing but such words, to click on; in a table they are its matter. */
    private boolean isButton(int i, Topic topic) {
        return outline.length(i) <= BAR_LENGTH
                && outline.isExactly(i, topic)
                && (isLinks(i) || outline.count(i, Trait.BUTTON) > 0)
                && outline.element(i).closest("table, dl") == null;
    }

    private boolean hasControl(int i) {
        return outline.length(i) <= LINE_LENGTH && outline.count(i, Trait.BUTTON) > 0
                || outline.length(i) <= LABEL_LENGTH;
    }
}
