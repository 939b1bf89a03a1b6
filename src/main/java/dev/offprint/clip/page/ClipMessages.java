package dev.offprint.clip.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page where an address is clipped. */
@MessageBundle("clip")
public interface ClipMessages {

    @Message("Save a page")
    String title();

    @Message("Paste an address, and Offprint fetches the page.")
    String lead();

    @Message(
            "The button in your browser keeps the page as you see it, also behind a sign-in. This fetches what a stranger sees.")
    String buttonIsBetter();

    @Message("Get the button")
    String getButton();

    @Message("Address of the page")
    String address();

    @Message("Tags, separated by commas")
    String tags();

    @Message("Save")
    String save();

    @Message("Fetching the page…")
    String fetching();

    @Message("Fetching {site}. This page shows the article as soon as it is there; you can leave it too.")
    String fetchingFrom(String site);

    @Message("To the feed")
    String toFeed();

    @Message("The page could not be fetched.")
    String failed();

    @Message("The site could not be reached. Check the address, or open the page and use the button in your browser.")
    String failedUnreachable();

    @Message("The site refused to send the page. Open it in your browser and use the button there.")
    String failedRefused();

    @Message("The address holds no web page. Only pages can be saved so far.")
    String failedType();

    @Message("The page is larger than Offprint stores. Select a part of it and use the button in your browser.")
    String failedLarge();

    @Message("Try again")
    String again();

    @Message("A bookmark that does it")
    String bookmarklet();

    @Message("Drag this link to your bookmarks. Clicked on any page, it brings the page’s address here.")
    String bookmarkletHow();

    @Message("Save to Offprint")
    String bookmarkletName();
}
