package dev.offprint.extract.clutter;

import dev.offprint.extract.clutter.reading.Outline;
import dev.offprint.extract.ledger.Kind;
import dev.offprint.extract.ledger.Ledger;
import org.jsoup.nodes.Element;

/**
 * Takes away what stands inside of an article and is not the article: share bars, newsletter boxes, related posts,
 * "read also" lines, comments under it, tag lists, author boxes, feedback questions, tools and skip links. Thread safe.
 */
public final class PruneBoilerplate {

    private static final String STEP = "boilerplate";

    private final NamedRules names = new NamedRules("boilerplate/containers.txt");

    /** @param content the element chosen as the article; it stays itself, whatever it is called */
    public void apply(Element content, Ledger ledger) {
        apply(Outline.of(content), ledger);
    }

    /**
     * The same for an element of a page that was read already.
     *
     * @param page told of nothing that was removed since
     */
    public void apply(Outline page, Element content, Ledger ledger) {
        // what an owner keeps may stand in wrappers that were put in
        apply(ledger.keepsAny() ? Outline.of(content) : page.part(content), ledger);
    }

    private void apply(Outline outline, Ledger ledger) {
        Removal removal = (i, kind, rule) -> {
            boolean removed = ledger.remove(outline.element(i), STEP, kind, rule);
            if (removed) {
                outline.drop(i);
            }
            return removed;
        };
        new NamedBlocks(names, outline).prune(removal);
        new WordedBlocks(outline).prune(removal);
        new RelatedLists(outline).prune(removal);
    }

    /** Removes element {@code i} of an outline; false when the owner keeps it. */
    interface Removal {
        boolean remove(int i, Kind kind, String rule);
    }
}
