package dev.offprint.feed.tidy;

import dev.offprint.clip.Clip;
import java.util.List;

/**
 * The ways to remove one block.
 *
 * @param options the narrowest first; empty when the block cannot be found on its page
 */
public record TidyChoice(Clip clip, TidyPage.Block block, List<Option> options) {

    /**
     * @param reach {@code here} or {@code site}
     * @param blocks the numbers of what it takes, with spaces between
     */
    public record Option(String reach, String selector, String blocks, int count, int words) {

        public String value() {
            return reach + " " + selector;
        }

        public boolean isHere() {
            return reach.equals("here");
        }
    }

    public String here() {
        return "/clips/" + clip.id;
    }

    /** Whether anything can be said for the whole site. */
    public boolean hasRule() {
        return options.stream().anyMatch(option -> !option.isHere());
    }
}
