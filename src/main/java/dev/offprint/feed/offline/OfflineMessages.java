package dev.offprint.feed.offline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words about reading offline. Those with a number in them are finished by scripts, which put it for the hash sign.
 */
@MessageBundle("offline")
public interface OfflineMessages {

    @Message("Your own reading feed: what you clipped, without the clutter.")
    String appDescription();

    @Message("Offline")
    String tab();

    @Message("Reading offline")
    String title();

    @Message("This browser keeps your newest unread articles with their images, so that you can read them without a"
            + " connection. What you archive, star or tag meanwhile is sent once there is one.")
    String lead();

    @Message("Reading offline needs an address that begins with https:// or is this machine itself. Here it is neither,"
            + " or the browser cannot do it; everything else works.")
    String unavailable();

    @Message("Keep articles on this device")
    String keep();

    @Message("How many")
    String howMany();

    @Message("Also over mobile data, and when the browser is told to save data")
    String metered();

    @Message("Update now")
    String update();

    @Message("Updating…")
    String updating();

    @Message("# articles kept for offline reading, @.")
    String state();

    @Message("1 article kept for offline reading, @.")
    String stateOne();

    @Message("Nothing is kept on this device yet.")
    String stateNone();

    @Message("Nothing is kept on this device.")
    String stateOff();

    @Message("The device has no more room: the newest articles were kept.")
    String stateFull();

    @Message("That did not work. Is there a connection?")
    String stateFailed();

    @Message("What is kept belongs to you alone: signing out takes it off this device.")
    String privacy();

    @Message("Kept on this device")
    String keptTitle();

    @Message("There is no connection. These articles are here all the same; what you change is sent later.")
    String keptLead();

    @Message("The page you asked for is not kept on this device. These articles are:")
    String notKept();

    @Message("You have read everything that was kept.")
    String keptNothing();

    @Message("No connection")
    String awayTitle();

    @Message("Offprint cannot be reached, and this page is not kept on this device. Nothing is lost.")
    String away();

    @Message("Try again")
    String again();

    @Message("No connection")
    String lineAway();

    @Message("# changes wait to be sent")
    String lineWaiting();

    @Message("1 change waits to be sent")
    String lineWaitingOne();

    @Message("Everything is sent.")
    String lineSent();

    @Message("Not changed, because it was changed elsewhere later: @")
    String lineLate();

    @Message("Could not be changed, perhaps because it was deleted: @")
    String lineRefused();

    @Message("There are changes that could not be sent yet. Sign out once more to let go of them.")
    String lineSignOut();

    @Message("Got it")
    String gotIt();
}
