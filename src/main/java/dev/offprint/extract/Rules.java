package dev.offprint.extract;

import dev.offprint.extract.clutter.filter.FilterIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What the owner says about a page, as values: extraction knows no user.
 *
 * @param site the owner's rules for the page's host, in the order in which they were said
 * @param restored ids of removals (see {@code Removal.id}) that must stay
 * @param filters the compiled filter lists, {@link FilterIndex#NONE} when there are none
 * @param strictness where to begin; {@link Strictness#STRICT} unless the reader asked for another way
 */
public record Rules(List<SiteRule> site, Set<String> restored, FilterIndex filters, Strictness strictness) {

    public static final Rules NONE = new Rules(List.of(), Set.of(), FilterIndex.NONE, Strictness.STRICT);

    public Rules {
        site = List.copyOf(site);
        restored = Set.copyOf(restored);
    }

    /** The same, and what these selectors name goes too. */
    public Rules alsoRemoving(Collection<String> selectors) {
        List<SiteRule> all = new ArrayList<>(site);
        selectors.forEach(selector -> all.add(new SiteRule(SiteRule.Action.REMOVE, selector)));
        return new Rules(all, restored, filters, strictness);
    }

    /**
     * @param action what happens to what the selector names
     * @param selector CSS as jsoup understands it; a rule that does not parse is refused when it is saved
     */
    public record SiteRule(Action action, String selector) {

        /** {@code CONTENT}: this is the article; {@code KEEP}: never remove; {@code REMOVE}: always remove. */
        public enum Action {
            CONTENT,
            KEEP,
            REMOVE
        }
    }
}
