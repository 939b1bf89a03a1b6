package dev.offprint.extract.clutter;

import dev.offprint.extract.clutter.reading.Outline;
import dev.offprint.extract.clutter.reading.Topic;
import dev.offprint.extract.clutter.reading.Trait;
import java.util.Arrays;

/** The buttons of a page, and the links that look like buttons, by what their labels say. */
final class Buttons {

    /** Longer texts are sentences, not labels. */
    private static final int LABEL_LENGTH = 48;

    private final Outline outline;
    private final int[] accept;
    private final int[] reject;
    private final int[] choose;

    Buttons(Outline outline) {
        this.outline = outline;
        int[][] found = new int[3][outline.size()];
        int[] sizes = new int[3];
        Topic[] topics = {Topic.ACCEPT, Topic.REJECT, Topic.CHOOSE};
        for (int i = 0; i < outline.size(); i++) {
            if (!outline.is(i, Trait.BUTTON) || outline.length(i) > LABEL_LENGTH) {
                continue;
            }
            for (int t = 0; t < topics.length; t++) {
                if (outline.isLabel(i, topics[t], LABEL_LENGTH)) {
                    found[t][sizes[t]++] = i;
                }
            }
        }
        accept = Arrays.copyOf(found[0], sizes[0]);
        reject = Arrays.copyOf(found[1], sizes[1]);
        choose = Arrays.copyOf(found[2], sizes[2]);
    }

    boolean accepts(int block) {
        return count(accept, block) > 0;
    }

    boolean rejects(int block) {
        return count(reject, block) > 0;
    }

    boolean offersChoice(int block) {
        return count(choose, block) > 0;
    }

    boolean any(int block) {
        return accepts(block) || rejects(block) || offersChoice(block);
    }

    private int count(int[] buttons, int block) {
        return at(buttons, outline.last(block) + 1) - at(buttons, block);
    }

    private static int at(int[] buttons, int element) {
        int found = Arrays.binarySearch(buttons, element);
        return found < 0 ? -found - 1 : found;
    }
}
