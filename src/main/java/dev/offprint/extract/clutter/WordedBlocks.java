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
    private static final int LINE_LENGTH = 220;

    private final Outline outline;
    private final BoxAround box;
    private final Shapes shapes;
    private final Labels labels;
    private final LinkTargets links;
    private final WrittenHeadings written;

    /** The first that fits a block takes it. */
    private final List<Rule> rules = List.of(
            new Rule(Topic.READ_ALSO, Kind.RELATED, "read also", this::isReadAlso),
            new Rule(Topic.TAGS, Kind.BOILERPLATE, "tag list", this::isTagList),
            new Rule(Topic.FEEDBACK, Kind.BOILERPLATE, "feedback question", this::isQuestion),
            new Rule(Topic.SKIP, Kind.BOILERPLATE, "skip link", (i, hit) -> isSkipLink(i)),
            new Rule(Topic.SHARE, Kind.SHARE, "share bar", this::isShareBar),
            new Rule(Topic.FOLLOW, Kind.SHARE, "follow us", (i, hit) -> isCall(i, hit, Topic.FOLLOW)),
            new Rule(Topic.APP, Kind.BOILERPLATE, "app banner", (i, hit) -> isCall(i, hit, Topic.APP)),
            new Rule(Topic.COMMENTS, Kind.COMMENT, "link to the comments", (i, hit) -> isButton(i, Topic.COMMENTS)),
            new Rule(Topic.TOOL, Kind.BOILERPLATE, "tool button", (i, hit) -> isTool(i)),
            new Rule(Topic.AUTHOR, Kind.BOILERPLATE, "link to the author's articles", this::isByAuthor),
            new Rule(Topic.MAIL, Kind.BOILERPLATE, "mail footer", this::isMailFooter));

    WordedBlocks(Outline outline) {
        this.outline = outline;
        this.box = new BoxAround(outline);
        this.shapes = new Shapes(outline);
        this.labels = new Labels(outline);
        this.links = new LinkTargets(outline);
        this.written = new WrittenHeadings(outline);
    }

    /**
     * @param topic what a phrase in the block is about
     * @param name what the ledger says
     */
    private record Rule(Topic topic, Kind kind, String name, Shape shape) {}

    /** What a block has to look like, beside its words. */
    private interface Shape {
        boolean fits(int block, int hit);
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
        for (Rule rule : rules) {
            if (outline.phrases().is(hit, rule.topic) && rule.shape.fits(i, hit)) {
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
        } else if (phrases.is(hit, Topic.AUTHOR) && shapes.isLate(i) && outline.isExactly(i, Topic.AUTHOR)) {
            box.remove(box.underHeading(i), Kind.BOILERPLATE, "note on the author", removal);
        } else if (phrases.is(hit, Topic.FEEDBACK) && shapes.begins(i, hit) && shapes.isHeading(i)) {
            box.remove(box.withButton(i), Kind.BOILERPLATE, "feedback question", removal);
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

    /** What an author refers to for the text's sake lies on other sites, in this text, or belongs to an entry. */
    private boolean isReadAlso(int i, int hit) {
        return shapes.begins(i, hit)
                && shapes.isMostlyLinks(i, LINE_LENGTH)
                && !links.areReferences(i)
                && !shapes.isMatter(i);
    }

    private boolean isTagList(int i, int hit) {
        return shapes.begins(i, hit)
                && shapes.isMostlyLinks(i, BoxAround.LENGTH)
                && labels.isLabel(i, hit)
                && (outline.count(i, Trait.HEADING) == 0 || shapes.isLate(i) && !written.contains(i + 1));
    }

    /** A question, a request to press something, or a label; a heading that asks has its buttons beside it. */
    private boolean isQuestion(int i, int hit) {
        if (!shapes.begins(i, hit) || shapes.isHeading(i) || outline.length(i) > LINE_LENGTH) {
            return false;
        }
        boolean asks = outline.text(i).contains("?");
        if (outline.length(i) > LABEL_LENGTH) {
            return shapes.hasButton(i) || asks && outline.linkLength(i) > 0;
        }
        return asks || shapes.hasButton(i) || outline.linkLength(i) == 0 || outline.isExactly(i, Topic.FEEDBACK);
    }

    private boolean isSkipLink(int i) {
        return outline.isExactly(i, Topic.SKIP) && shapes.isLinks(i);
    }

    private boolean isShareBar(int i, int hit) {
        return shapes.begins(i, hit)
                && shapes.isMostlyLinks(i, Shapes.BAR_LENGTH)
                && !shapes.isHeading(i)
                && (labels.isLabel(i, hit) || links.share(i));
    }

    /** An invitation alone on its line, or one that leads to several places; a sentence may begin with its words too. */
    private boolean isCall(int i, int hit, Topic topic) {
        return shapes.isButton(i, topic)
                || shapes.begins(i, hit)
                        && outline.length(i) <= Shapes.BAR_LENGTH
                        && outline.length(i) - outline.linkLength(i) <= LABEL_LENGTH
                        && outline.count(i, Trait.LINK) > 1
                        && (labels.isOfWords(i, hit) || links.leaveTheSite(i) || links.share(i));
    }

    private boolean isButton(int i, Topic topic) {
        return shapes.isButton(i, topic);
    }

    /** With a figure the same word may tell a price. */
    private boolean isTool(int i) {
        return isButton(i, Topic.TOOL) && outline.text(i).chars().noneMatch(Character::isDigit);
    }

    private boolean isByAuthor(int i, int hit) {
        return shapes.begins(i, hit) && shapes.isLate(i) && shapes.isMostlyLinks(i, Shapes.BAR_LENGTH);
    }

    /** At the end, with a link that puts an end to it; a sentence on such mails has none. */
    private boolean isMailFooter(int i, int hit) {
        return shapes.begins(i, hit)
                && shapes.isLate(i)
                && outline.length(i) <= LINE_LENGTH
                && outline.count(i, Trait.LINK) > 0
                && !shapes.isHeading(i);
    }
}
