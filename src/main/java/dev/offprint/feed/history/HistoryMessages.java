package dev.offprint.feed.history;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages that show a clip's history. */
@MessageBundle("history")
public interface HistoryMessages {

    @Message("Versions")
    String title();

    @Message("Back to the article")
    String back();

    @Message("Each time the page was clipped and had changed, a version was kept.")
    String lead();

    @Message("Version {number}")
    String version(int number);

    @Message("{#if count == 1}1 word{#else}{words} words{/if}")
    String words(String words, int count);

    @Message("no article")
    String noArticle();

    @Message("shown")
    String shown();

    @Message("Show this one")
    String show();

    @Message("As captured")
    String asCaptured();

    @Message("What changed")
    String changes();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("Compare")
    String compare();

    @Message("Added {added}, removed {removed}, changed {changed} paragraphs.")
    String counts(int added, int removed, int changed);

    @Message("The text is the same in both.")
    String same();

    @Message("Only the first 4,000 paragraphs were compared.")
    String cut();

    @Message("{count} paragraphs unchanged")
    String unchanged(int count);

    @Message("Added:")
    String added();

    @Message("Removed:")
    String removed();

    @Message("Changed:")
    String changed();

    @Message("added:")
    String addedWords();

    @Message("removed:")
    String removedWords();

    @Message("The page as captured on {date}")
    String captured(String date);

    @Message("The page as captured")
    String frame();

    @Message("It stands in a sandbox: scripts, links and forms do nothing, and nothing is loaded from elsewhere.")
    String sandbox();

    @Message("Not shown:")
    String notShown();

    @Message("{#if count == 1}1 picture that was not kept{#else}{count} pictures that were not kept{/if}")
    String missingImages(int count);

    @Message("{#if count == 1}1 style sheet from elsewhere{#else}{count} style sheets from elsewhere{/if}")
    String missingStyles(int count);

    @Message("{#if count == 1}1 frame{#else}{count} frames{/if}")
    String missingFrames(int count);

    @Message("{#if count == 1}1 sound or film{#else}{count} sounds or films{/if}")
    String missingMedia(int count);

    @Message("Original page")
    String original();
}
