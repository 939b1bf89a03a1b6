package dev.offprint.feed.reader;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around an article. */
@MessageBundle("reader")
public interface ReaderMessages {

    @Message("Article")
    String bar();

    @Message("Back to the feed")
    String toFeed();

    @Message("Original page")
    String original();

    @Message("Contents")
    String contents();

    @Message("How it looks")
    String looks();

    @Message("published {date}")
    String published(String date);

    @Message("clipped {date}")
    String clipped(String date);

    @Message("The page is being fetched. The article appears here by itself.")
    String pending();

    @Message("There is no article here. The original page may have more.")
    String nothing();

    @Message("Something may be missing.")
    String doubt();

    @Message("The page was empty when it was clipped.")
    String doubt_empty_page();

    @Message("The page showed a consent notice instead of the article. Open it, choose, and clip again.")
    String doubt_consent_wall();

    @Message("This looks like an error page.")
    String doubt_error_page();

    @Message("The page asked to sign in. Clip it with the button while you are signed in there.")
    String doubt_login_wall();

    @Message("The page showed only the beginning of the article.")
    String doubt_paywall();

    @Message("The page is made by scripts. Clip it with the button to keep what you see.")
    String doubt_script_only();

    @Message("Little text was found.")
    String doubt_too_little_text();

    @Message("A long passage was left out that may belong to the article.")
    String doubt_much_removed();

    @Message("The page is so large that only a part was read.")
    String doubt_too_large();

    @Message("The page is so intricate that only a part was read.")
    String doubt_budget_exceeded();

    @Message("The article could not be found in the page.")
    String doubt_failed();

    @Message("Remove less")
    String gentle();

    @Message("Show the whole page")
    String wholePage();

    @Message("The latest capture had less of the article, so you see an earlier one.")
    String keptEarlier();

    @Message("You chose to read an earlier version.")
    String keptChosen();

    @Message("Compare the versions")
    String compare();

    @Message("As captured")
    String asCaptured();

    @Message("{count} versions")
    String versionsOf(int count);

    @Message("Archive and next")
    String archiveAndNext();

    @Message("Archive and back to the feed")
    String archiveAndBack();

    @Message("Previous")
    String previous();

    @Message("Next")
    String next();

    @Message("{#if count == 1}1 block removed{#else}{count} blocks removed{/if}")
    String removed(int count);

    @Message("Put back")
    String putBack();

    @Message("Putting a block back also keeps its like on this site.")
    String putBackHint();

    @Message("{#if count == 1}1 word{#else}{words} words{/if}")
    String words(String words, int count);

    @Message("Forgets your rule")
    String putBackOwn();

    @Message("Rules for {site}")
    String toRules(String site);

    @Message("May belong to the article.")
    String mayBelong();

    @Message("See what was removed")
    String seeRemoved();

    @Message("Put back.")
    String saidPutBack();

    @Message("Removed.")
    String saidTidied();

    @Message("Copy")
    String copy();

    @Message("Copied")
    String copied();

    @Message("Scrolls sideways")
    String sideways();

    @Message("Picture")
    String picture();

    @Message("Ad")
    String kind_ad();

    @Message("Notice")
    String kind_notice();

    @Message("Newsletter")
    String kind_newsletter();

    @Message("Related")
    String kind_related();

    @Message("Sharing")
    String kind_share();

    @Message("Comments")
    String kind_comment();

    @Message("Hidden")
    String kind_hidden();

    @Message("Around the article")
    String kind_boilerplate();

    @Message("Version {number}")
    String version(int number);

    @Message("shown")
    String shown();

    @Message("Tags, with commas between")
    String tags();
}
