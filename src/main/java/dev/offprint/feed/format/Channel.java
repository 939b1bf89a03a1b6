package dev.offprint.feed.format;

import java.time.Instant;
import java.util.List;

/**
 * A feed, ready to be written. All addresses are absolute.
 *
 * @param id an IRI that stays when the feed's address changes
 * @param home the page for people
 * @param self the very address that was asked for, so that readers that subscribe to it keep working
 * @param updated the latest change of a text in it
 * @param language BCP 47, or null when the items have several
 */
public record Channel(
        String id, String title, String home, String self, Instant updated, String language, List<Item> items) {

    public Channel {
        items = List.copyOf(items);
    }
}
