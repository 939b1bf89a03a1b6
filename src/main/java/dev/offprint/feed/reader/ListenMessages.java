package dev.offprint.feed.reader;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the player that reads an article aloud. */
@MessageBundle("listen")
public interface ListenMessages {

    @Message("Listen")
    String title();

    @Message("Play")
    String play();

    @Message("Pause")
    String pause();

    @Message("Previous sentence")
    String previous();

    @Message("Next sentence")
    String next();

    @Message("Speed")
    String speed();

    @Message("Voice")
    String voice();

    @Message("Stop listening")
    String close();

    @Message("Go on with the next")
    String queue();

    @Message("Archive when heard")
    String archive();

    /** Said aloud instead of what makes no sense read out, as the two that follow. */
    @Message("Code block")
    String code();

    @Message("Table")
    String table();

    @Message("Image")
    String image();

    @Message("The browser waits for a touch: press play to go on.")
    String blocked();

    @Message("Listen or pause")
    String key();

    @Message("To listen to articles the browser needs a voice, and this one has none.")
    String noVoice();
}
