package dev.offprint.feed;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the feed page and its cards. */
@MessageBundle("feed")
public interface FeedMessages {

    @Message("Views")
    String views();

    @Message("For you")
    String view_for_you();

    @Message("Everything")
    String view_all();

    @Message("Nothing fits that time.")
    String empty_for_you();

    @Message("What you clip turns up here.")
    String empty_all();

    @Message("Newest")
    String view_newest();

    @Message("Oldest")
    String view_oldest();

    @Message("Short reads")
    String view_short();

    @Message("Unfinished")
    String view_unfinished();

    @Message("Starred")
    String view_starred();

    @Message("Archive")
    String view_archive();

    @Message("Trash")
    String view_trash();

    @Message("Get the button")
    String getTheButton();

    @Message("Paste an address")
    String pasteAddress();

    @Message("Nothing to read yet")
    String emptyTitle();

    @Message(
            "Put the Offprint button into your browser. One click on it keeps the page you see, without the clutter, and it turns up here.")
    String emptyLibrary();

    @Message("All read")
    String emptyUnreadTitle();

    @Message("What you clip next turns up here. What you have read is in the archive.")
    String emptyUnread();

    @Message("Nothing here")
    String emptyViewTitle();

    @Message("Articles that take five minutes or less turn up here.")
    String empty_short();

    @Message("Articles that you began and did not finish turn up here.")
    String empty_unfinished();

    @Message("Star an article to find it here again.")
    String empty_starred();

    @Message("Articles that you have read and archived are kept here.")
    String empty_archive();

    @Message("What you delete stays here for a while, in case you want it back.")
    String empty_trash();

    @Message("No article fits.")
    String empty_filtered();

    @Message("Show all")
    String showAll();

    @Message("Narrow down")
    String narrowDown();

    @Message("Tag: {value}")
    String facet_tag(String value);

    @Message("{value}")
    String facet_site(String value);

    @Message("Language: {value}")
    String facet_lang(String value);

    @Message("{value} minutes")
    String facet_minutes(String value);

    @Message("Select")
    String select();

    @Message("Done")
    String selectDone();

    @Message("Select {title}")
    String selectOne(String title);

    @Message("Selected articles")
    String selected();

    @Message("There is something new")
    String fresh();

    @Message("More")
    String more();

    @Message("just now")
    String justNow();

    @Message("{count} min ago")
    String minutesAgo(long count);

    @Message("{count} h ago")
    String hoursAgo(long count);

    @Message("{#if count == 1}yesterday{#else}{count} days ago{/if}")
    String daysAgo(long count);

    @Message("{count} min read")
    String readingTime(int count);

    @Message("Read to {percent} %")
    String readTo(int percent);

    @Message("Being prepared")
    String pending();

    @Message("Something may be missing")
    String doubtful();

    @Message("Archive")
    String archive();

    @Message("Back to unread")
    String unread();

    @Message("Star")
    String star();

    @Message("Remove star")
    String unstar();

    @Message("Delete")
    String trash();

    @Message("Restore")
    String restore();

    @Message("Tags")
    String tags();

    @Message("Tags of this article, with commas between")
    String tagsLabel();

    @Message("Save tags")
    String saveTags();

    @Message("Search")
    String search();

    @Message("What to search for")
    String searchFor();

    @Message("Words, \"a phrase\", -without, tag:garden, site:example.org, is:starred, lang:de, minutes:<10.")
    String searchHint();

    @Message("No article has all of that. Fewer words find more.")
    String emptySearch();

    @Message("You have no tags yet. Give an article one from its card or at its end.")
    String emptyTags();

    @Message("Cancel")
    String cancel();

    @Message("Archived.")
    String saidArchived();

    @Message("Back to unread.")
    String saidUnread();

    @Message("Starred.")
    String saidStarred();

    @Message("Star removed.")
    String saidUnstarred();

    @Message("Deleted.")
    String saidTrashed();

    @Message("Restored.")
    String saidRestored();

    @Message("Tags saved.")
    String saidTagged();

    @Message("Undo")
    String undo();

    @Message("That did not work: the server could not be reached. Nothing has changed.")
    String saidFailed();

    @Message("Cards")
    String asCards();

    @Message("Compact list")
    String asList();
}
