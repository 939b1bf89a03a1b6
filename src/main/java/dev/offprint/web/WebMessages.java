package dev.offprint.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What every page says: its language, and what went wrong. */
@MessageBundle("web")
public interface WebMessages {

    /** For the {@code lang} of the page: the language that its words are in. */
    @Message("en")
    String lang();

    @Message("There is nothing here")
    String nothingHere();

    @Message("That is not allowed")
    String notAllowed();

    @Message("Not just now")
    String notNow();

    @Message("Something went wrong here")
    String wentWrong();

    @Message("That did not work")
    String didNotWork();

    @Message("Nothing was lost. If it happens again, tell who runs this Offprint the number {id}.")
    String incident(String id);

    @Message("Back to the feed")
    String toFeed();
}
