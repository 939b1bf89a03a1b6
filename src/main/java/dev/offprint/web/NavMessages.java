package dev.offprint.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the frame around every page. */
@MessageBundle("nav")
public interface NavMessages {

    @Message("Skip to the text")
    String skip();

    @Message("Main")
    String main();

    @Message("Feed")
    String feed();

    @Message("Search")
    String search();

    @Message("Tags")
    String tags();

    @Message("Highlights")
    String highlights();

    @Message("Save a page")
    String clip();

    @Message("Settings")
    String settings();
}
