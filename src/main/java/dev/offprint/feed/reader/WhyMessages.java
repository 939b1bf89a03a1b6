package dev.offprint.feed.reader;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a block was removed from an article, by rule. */
@MessageBundle("why")
public interface WhyMessages {

    @Message("Your rule: {what}")
    String rule(String what);

    @Message("You removed it from this article.")
    String here(String what);

    @Message("Reads unlike the article: {what} % likely to be part of it.")
    String score(String what);

    @Message("A filter list names it: {what}")
    String filter(String what);

    @Message("Named as consent notices are: {what}")
    String named_notice(String what);

    @Message("Worded as consent notices are ({what}).")
    String worded_notice(String what);

    @Message("Named as ads are: {what}")
    String named_ad(String what);

    @Message("Labelled as advertising.")
    String ad_label(String what);

    @Message("An invisible picture that counts readers.")
    String pixel(String what);

    @Message("From an ad server: {what}")
    String ad_server(String what);

    @Message("Hidden by its name: {what}")
    String read_aloud(String what);

    @Message("Your ad blocker hid it.")
    String ad_blocker(String what);

    @Message("Outside of the screen.")
    String off_screen(String what);

    @Message("Not shown on the page.")
    String not_shown(String what);

    @Message("Marked as the header of the page.")
    String header(String what);

    @Message("Marked as navigation.")
    String navigation(String what);

    @Message("Marked as the footer of the page.")
    String footer(String what);

    @Message("Its name is on the list: {what}")
    String named(String what);

    @Message("Matched the word list of newsletter boxes.")
    String newsletter(String what);

    @Message("Buttons for sharing.")
    String share(String what);

    @Message("Leads to another article.")
    String read_also(String what);

    @Message("A list of tags.")
    String tag_list(String what);

    @Message("Asks for feedback.")
    String feedback(String what);

    @Message("A link that skips a part of the page.")
    String skip_link(String what);

    @Message("Under a heading such as “Related”.")
    String related(String what);
}
