package dev.offprint.feed.highlight;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around highlights, in the reader and on their own page. */
@MessageBundle("highlights")
public interface HighlightMessages {

    @Message("Highlights")
    String title();

    @Message("Highlight what is selected")
    String bar();

    @Message("Colour")
    String colour();

    @Message("All colours")
    String colour_any();

    @Message("Yellow")
    String colour_yellow();

    @Message("Green")
    String colour_green();

    @Message("Blue")
    String colour_blue();

    @Message("Pink")
    String colour_pink();

    @Message("Note")
    String note();

    @Message("Highlight with a note")
    String withNote();

    @Message("Highlight")
    String one();

    @Message("Highlight. Enter changes it.")
    String hint();

    @Message("Edit")
    String edit();

    @Message("Save")
    String save();

    @Message("Delete")
    String delete();

    @Message("Done")
    String done();

    @Message("No longer in the text")
    String lost();

    @Message("The article has changed since. What you highlighted is kept.")
    String lostHint();

    @Message("What to search for in quotes and notes")
    String searchFor();

    @Message("Search")
    String search();

    @Message("Download as Markdown")
    String asMarkdown();

    @Message("Download as JSON")
    String asJson();

    @Message("As a feed")
    String asFeed();

    @Message("Nothing highlighted yet")
    String emptyTitle();

    @Message(
            "Select words in an article and choose a colour, or press h; press n to write a note as well. They are found again when the article changes, and they are all kept here.")
    String empty();

    @Message("To the feed")
    String toFeed();

    @Message("No highlight fits")
    String emptyNarrowedTitle();

    @Message("Fewer words or another colour find more.")
    String emptyNarrowed();

    @Message("Show all")
    String showAll();

    @Message("More")
    String more();

    @Message("Highlighted.")
    String saidHighlighted();

    @Message("Highlight deleted.")
    String saidDeleted();

    @Message("Saved.")
    String saidSaved();

    @Message("Select some words of the article first.")
    String saidUnselected();
}
