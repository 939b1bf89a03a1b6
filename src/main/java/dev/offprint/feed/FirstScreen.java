package dev.offprint.feed;

import io.quarkus.qute.TemplateExtension;
import java.util.List;

/** From which of its elements on a page is painted, for lists that are too long to wait for their end. */
@TemplateExtension
final class FirstScreen {

    /** As many as a high screen shows. */
    private static final int CARDS = 12;

    private FirstScreen() {}

    /** The id of the first card that no reader sees at once, or of the page's end if there is none. */
    static String paintedFrom(List<Card> cards) {
        return cards.size() > CARDS ? "c-" + cards.get(CARDS).id() : "end";
    }
}
