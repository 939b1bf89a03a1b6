package dev.offprint.feed.link;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the feed links' settings. */
@MessageBundle("links")
public interface FeedLinkMessages {

    @Message("Feed links")
    String title();

    @Message(
            "A feed link carries articles of yours, in full, or highlights to any feed reader. Whoever has its address can read along, so treat it like a password.")
    String lead();

    @Message("New feed link")
    String create();

    @Message("Name")
    String name();

    @Message("Which of them")
    String query();

    @Message(
            "For example is:unread, tag:garden, site:example.org, minutes:<10 or words; of highlights also colour:green. Empty is everything but the trash.")
    String queryHint();

    @Message("Make feed link")
    String make();

    @Message("What it carries")
    String kind();

    @Message("Articles")
    String kind_clips();

    @Message("Highlights")
    String kind_highlights();

    @Message("Digest")
    String kind_digest();

    @Message("For a digest write daily or weekly.")
    String digestHint();

    @Message("Everything")
    String everything();

    @Message("{format} address")
    String address(String format);

    @Message("Copy")
    String copy();

    @Message("Copied")
    String copied();

    @Message("Change addresses")
    String rotate();

    @Message("Delete")
    String revoke();

    @Message("Changing or deleting ends the old addresses at once.")
    String rotateHint();
}
