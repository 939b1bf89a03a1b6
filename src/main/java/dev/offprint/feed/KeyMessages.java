package dev.offprint.feed;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What each key does, for the help behind the question mark. */
@MessageBundle("keys")
public interface KeyMessages {

    @Message("Keys")
    String title();

    @Message("Next article")
    String next();

    @Message("Previous article")
    String previous();

    @Message("Open")
    String open();

    @Message("Open the original page")
    String original();

    @Message("Archive, or back to unread")
    String archive();

    @Message("Star, or remove the star")
    String star();

    @Message("Delete")
    String trash();

    @Message("Tags")
    String tags();

    @Message("Highlight what is selected")
    String highlight();

    @Message("The same, with a note")
    String note();

    @Message("Undo")
    String undo();

    @Message("To the feed")
    String feed();

    @Message("Search")
    String search();

    @Message("This help")
    String help();

    @Message("Single keys do something")
    String on();

    @Message("Close")
    String close();
}
