package dev.offprint.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page that gets people the button. */
@MessageBundle("button")
public interface ExtensionMessages {

    @Message("Get the button")
    String title();

    @Message("One click on the Offprint button keeps the page you see: the article without the clutter, in your feed.")
    String lead();

    @Message("Download the button")
    String download();

    @Message("One file for Chrome, Edge and Firefox.")
    String downloadHint();

    @Message("Chrome and Edge")
    String chrome();

    @Message("Download the file and unpack it into a folder that stays.")
    String chromeOne();

    @Message("Open chrome://extensions (edge://extensions in Edge) and switch on Developer mode.")
    String chromeTwo();

    @Message("Choose Load unpacked and pick the folder. Then pin Offprint to the toolbar.")
    String chromeThree();

    @Message("Firefox")
    String firefox();

    @Message("Download the file; it stays packed.")
    String firefoxOne();

    @Message("Open about:debugging#/runtime/this-firefox.")
    String firefoxTwo();

    @Message("Choose Load Temporary Add-on and pick the file. Firefox keeps it until it is closed.")
    String firefoxThree();

    @Message("To keep it for good, use Firefox ESR or Developer Edition: set xpinstall.signatures.required to false in"
            + " about:config, then install the file under about:addons. Or have a copy of your own signed at"
            + " addons.mozilla.org as an unlisted add-on; every Firefox takes that.")
    String firefoxForGood();

    @Message("Connect it")
    String connect();

    @Message("Open the button's settings and enter the address of this Offprint:")
    String connectOne();

    @Message("Press Connect. The button shows a code.")
    String connectTwo();

    @Message("Type the code on the page that opens, and you are done.")
    String connectThree();

    @Message("On a phone, or without the button")
    String without();

    @Message("Paste an address, or keep a bookmark that saves the page you are on.")
    String withoutHint();

    @Message("Save a page")
    String clip();
}
