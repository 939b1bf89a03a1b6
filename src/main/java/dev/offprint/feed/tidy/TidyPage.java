package dev.offprint.feed.tidy;

import dev.offprint.clip.Clip;
import java.util.List;

/** An article as a list of blocks to choose from, for those who read without scripts. */
public record TidyPage(Clip clip, List<Block> blocks) {

    /**
     * @param number of the block in the article, from 0
     * @param excerpt the beginning of its text, or an image's alternative text
     */
    public record Block(int number, String excerpt, int words, boolean isImage) {}

    public String here() {
        return "/clips/" + clip.id;
    }
}
