package dev.offprint.extract.clutter;

import dev.offprint.extract.clutter.PruneBoilerplate.Removal;
import dev.offprint.extract.clutter.reading.Outline;
import dev.offprint.extract.clutter.reading.Phrases;
import dev.offprint.extract.clutter.reading.Topic;
import dev.offprint.extract.clutter.reading.Trait;
import dev.offprint.extract.ledger.Kind;
import java.util.ArrayList;
import java.util.List;

/** Links to other articles under a heading such as "Related posts": the heading goes with its list. */
final class RelatedLists {

    private static final int HEADING_LENGTH = 60;
    /** With this much running text, in characters, and less in links, a page is an article. */
    private static final int ARTICLE_LENGTH = 500;
    /** A card of a list has no more running text than this, in characters. */
    private static final int TEASER_LENGTH = 300;

    private final Outline outline;
    private final Shapes shapes;
    private final LinkTargets links;
    private final WrittenHeadings written;

    RelatedLists(Outline outline) {
        this.outline = outline;
        this.shapes = new Shapes(outline);
        this.links = new LinkTargets(outline);
        this.written = new WrittenHeadings(outline);
    }

    void prune(Removal removal) {
        int running = outline.length(0) - outline.linkLength(0);
        if (running < ARTICLE_LENGTH || running < outline.linkLength(0)) {
            // a page of links: what looks like a related list may be what the page is for
            return;
        }
        Phrases phrases = outline.phrases();
        for (int hit = 0; hit < phrases.size(); hit++) {
            if (phrases.is(hit, Topic.RELATED)) {
                int i = outline.smallest(hit);
                if (i > 0
                        && !outline.isGone(i)
                        && !outline.isInside(i, Trait.LINK)
                        && outline.isExactly(i, Topic.RELATED)
                        && outline.length(i) <= HEADING_LENGTH
                        && !shapes.isMatter(i)
                        && !written.contains(i)) {
                    section(i, removal);
                }
            }
        }
    }

    /** The smallest block around the heading that has more than the heading, if that is links. */
    private void section(int heading, Removal removal) {
        int i = heading;
        while (outline.parent(i) > 0 && outline.length(outline.parent(i)) <= outline.length(heading)) {
            i = outline.parent(i);
        }
        int box = outline.parent(i);
        if (box > 0 && isLinkList(box, heading)) {
            removal.remove(box, Kind.RELATED, "related heading over links");
            return;
        }
        if (box >= 0) {
            following(i, box, removal);
        }
    }

    private boolean isLinkList(int box, int heading) {
        int rest = outline.length(box) - outline.length(heading);
        boolean line = !outline.is(heading, Trait.BLOCK) && outline.parent(heading) == box;
        return outline.linkLength(box) * 2 >= rest
                && outline.from(box) == outline.from(heading)
                && isLateOrSmall(outline.from(box), outline.length(box))
                && !(line && links.areReferences(box))
                && !holdsProse(box, heading);
    }

    /** Whether the text goes on after the list, or between its parts, for longer than what teases a reader to a link. */
    private boolean holdsProse(int box, int heading) {
        int end = outline.from(heading) + outline.length(heading);
        for (int i = heading + 1; i <= outline.last(box); i++) {
            if (outline.is(i, Trait.LINK) && outline.length(i) > 0) {
                if (outline.from(i) - end > TEASER_LENGTH) {
                    return true;
                }
                end = Math.max(end, outline.from(i) + outline.length(i));
            }
        }
        return outline.from(box) + outline.length(box) - end > TEASER_LENGTH;
    }

    /** Such lists stand behind the article, or are a small part of it; in the middle a long one is its matter. */
    private boolean isLateOrSmall(int from, int length) {
        int total = outline.length(0);
        int before = from - outline.from(0);
        return length * 10 <= total || length * 2 <= total && before * 2 >= total;
    }

    /**
     * Heading and list stand side by side in the article: the list must follow at once, as one block or as a row of
     * blocks alike. Authors write so too of what they refer to on other sites.
     */
    private void following(int heading, int box, Removal removal) {
        int first = next(heading, box);
        List<Integer> list = new ArrayList<>();
        for (int i = first; i > 0 && isList(i) && isLike(i, first); i = next(i, box)) {
            list.add(i);
        }
        if (list.isEmpty() || list.stream().allMatch(links::areReferences)) {
            return;
        }
        int last = list.get(list.size() - 1);
        int from = outline.from(first);
        if (isLateOrSmall(from, outline.from(last) + outline.length(last) - from)) {
            boolean all = true;
            for (int i : list) {
                all &= removal.remove(i, Kind.RELATED, "list under a related heading");
            }
            if (all) {
                removal.remove(heading, Kind.RELATED, "related heading");
            }
        }
    }

    /** The next child of the box that has text, or -1. */
    private int next(int i, int box) {
        int next = outline.last(i) + 1;
        while (next <= outline.last(box) && (outline.length(next) == 0 || outline.isGone(next))) {
            next = outline.last(next) + 1;
        }
        return next <= outline.last(box) ? next : -1;
    }

    private boolean isList(int i) {
        return outline.linkLength(i) * 10 >= outline.length(i) * 6;
    }

    private boolean isLike(int i, int first) {
        return outline.element(i).normalName().equals(outline.element(first).normalName())
                && outline.classes(i).equals(outline.classes(first));
    }
}
