package dev.offprint.extract;

import dev.offprint.extract.clutter.filter.FilterIndex;
import java.util.List;
import java.util.Set;

/**
 * What the owner says about a page, as values: extraction knows no user.
 *
 * @param site the owner's rules for the page's host
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
