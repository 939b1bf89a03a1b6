package dev.offprint.feed.digest;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the digest. */
@MessageBundle("digest")
public interface DigestMessages {

    @Message("Digest")
    String name();

    @Message("Digest of {day}")
    String title_daily(String day);

    @Message("Digest of {first} to {last}")
    String title_weekly(String first, String last);

    @Message("How often")
    String pace();

    @Message("Daily")
    String pace_daily();

    @Message("Weekly")
    String pace_weekly();

    @Message("{minutes} minutes in all")
    String minutes(int minutes);

    @Message("From this day")
    String fresh_daily();

    @Message("From this week")
    String fresh_weekly();

    @Message("Waiting longer")
    String older();

    @Message("Original page")
    String original();

    @Message("Nothing yet")
    String emptyTitle();

    @Message(
            "When a day is over, what is unread of it turns up here, the best first, with a little that has waited longer.")
    String empty_daily();

    @Message(
            "When a week is over, what is unread of it turns up here, the best first, with a little that has waited longer.")
    String empty_weekly();

    @Message("Earlier")
    String earlier();

    @Message("Get it in a feed reader")
    String asFeed();

    @Message("Makes a feed link that carries one item for each digest.")
    String asFeedHint();

    @Message("Daily digest")
    String linkName_daily();

    @Message("Weekly digest")
    String linkName_weekly();
}
