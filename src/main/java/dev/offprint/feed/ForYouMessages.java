package dev.offprint.feed;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of For you: its choices, and the reasons under the cards. */
@MessageBundle("foryou")
public interface ForYouMessages {

    @Message("I have")
    String have();

    @Message("{minutes} min")
    String minutes(int minutes);

    @Message("I have {minutes} min")
    String haveMinutes(int minutes);

    @Message("Why this order?")
    String whyThisOrder();

    /** The same, where there is little room. */
    @Message("Why?")
    String why();

    @Message(
            "The order goes by what you finish and what you put away unread: by site, tags, words of the titles and length, and by how new an article is and how long it waits. All of it is worked out here, from your own articles.")
    String whyExplained();

    @Message("For you is off: you see the newest first.")
    String tasteOff();

    @Message("Switch off")
    String switchOff();

    @Message("Switch on")
    String switchOn();

    @Message("Forget what it learnt")
    String forget();

    @Message("almost finished")
    String reason_unfinished(String value);

    @Message("you finish much from this site")
    String reason_site(String value);

    @Message("you like {value}")
    String reason_tag(String value);

    @Message("like others about {value}")
    String reason_word(String value);

    @Message("short")
    String reason_short(String value);

    @Message("of a length that you finish")
    String reason_length(String value);

    @Message("waiting for {value} weeks")
    String reason_waiting(String value);

    @Message("new")
    String reason_fresh(String value);
}
