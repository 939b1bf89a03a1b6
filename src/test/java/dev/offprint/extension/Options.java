package dev.offprint.extension;

import com.microsoft.playwright.Page;
import dev.offprint.browser.Chromium;

/** The extension's options page, as a user goes about it. */
public final class Options {

    private Options() {}

    /** Connects with a pasted token and closes the page again. */
    public static void connectByToken(Chromium chromium, String server, String token) {
        Page options = chromium.openExtensionPage("options.html");
        options.fill("#server", server);
        options.click("#unconnected summary");
        options.fill("#token", token);
        options.click("#paste");
        options.waitForSelector("#result:has-text('Connected')");
        options.close();
    }
}
