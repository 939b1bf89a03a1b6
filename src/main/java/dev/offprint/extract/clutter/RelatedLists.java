package dev.offprint.extract.clutter;

import dev.offprint.extract.clutter.PruneBoilerplate.Removal;
import dev.offprint.extract.clutter.reading.Outline;
import dev.offprint.extract.clutter.reading.Phrases;
import dev.offprint.extract.clutter.reading.Topic;
import dev.offprint.extract.clutter.reading.Trait;
import dev.offprint.extract.ledger.Kind;

/** Links to other articles under a heading such as "Related posts": the heading goes with its list. */
final class RelatedLists {

    private static final int HEADING_LENGTH = 60;
    /** With this much running text, in characters, and less in links, a page is an article. */
    private static final int ARTICLE_LENGTH = 500;

    private final Outline outline;

    RelatedLists(Outline outline) {
        this.outline = outline;
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
                        && outline.length(i) <= HEADING_LENGTH) {
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
        return outline.linkLength(box) * 2 >= rest && outline.from(box) == outline.from(heading) && isLateOrSmall(box);
    }

    /** Such lists stand behind the article, or are a small part of it; in the middle a long one is its matter. */
    private boolean isLateOrSmall(int i) {
        int total = outline.length(0);
        int before = outline.from(i) - outline.from(0);
        return outline.length(i) * 10 <= total || outline.length(i) * 2 <= total && before * 2 >= total;
    }

    /** Heading and list stand side by side in the article: the list must follow at once. */
    private void following(int heading, int box, Removal removal) {
        int next = outline.last(heading) + 1;
        while (next <= outline.last(box) && outline.length(next) == 0) {
            next = outline.last(next) + 1;
        }
        if (next <= outline.last(box)
                && outline.parent(next) == box
                && !outline.isGone(next)
                && outline.linkLength(next) * 10 >= outline.length(next) * 6
                && isLateOrSmall(next)
                && removal.remove(next, Kind.RELATED, "list under a related heading")) {
            removal.remove(heading, Kind.RELATED, "related heading");
        }
    }
}
