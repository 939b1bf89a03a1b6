package dev.offprint.browser;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** The extension's open popup, as a user reads and works it. */
public final class Popup {

    private static final Gson GSON = new Gson();

    private final Target target;

    private Popup(Target target) {
        this.target = target;
    }

    static Popup attach(CDPSession browser, String targetId) {
        return new Popup(Target.attach(browser, targetId));
    }

    /** Waits until the visible text of the popup contains the words, and returns all of it. */
    public String waitForText(String words) {
        String[] last = {""};
        try {
            return Waiting.until("the popup to say: " + words, () -> {
                last[0] = text();
                return last[0].contains(words) ? last[0] : null;
            });
        } catch (AssertionError e) {
            throw new AssertionError(e.getMessage() + "\nIt says: " + last[0], e);
        }
    }

    /** Waits until the popup no longer shows the words. */
    public void waitForNoText(String words) {
        Waiting.until("the popup to stop saying: " + words, () -> text().contains(words) ? null : true);
    }

    /** All text that the popup shows. */
    public String text() {
        JsonElement text = evaluate("document.body?.innerText");
        return text == null || text.isJsonNull() ? "" : text.getAsString();
    }

    /** Clicks an element of the popup. */
    public void click(String selector) {
        evaluate("document.querySelector(" + GSON.toJson(selector) + ").click()");
    }

    /** Types into a field of the popup and leaves it. */
    public void fill(String selector, String value) {
        evaluate("{const field = document.querySelector(" + GSON.toJson(selector) + "); field.value = "
                + GSON.toJson(value) + "; field.dispatchEvent(new Event('input', {bubbles: true}));"
                + " field.dispatchEvent(new Event('change', {bubbles: true})); }");
    }

    /**
     * Evaluates a JavaScript expression in the popup; a promise is waited for.
     *
     * @return its value, or null where it has none
     */
    public JsonElement evaluate(String expression) {
        return target.evaluate(expression);
    }

    /** Writes a picture of the popup as it is. */
    public void screenshot(Path file, boolean dark) throws IOException {
        target.send(
                "Emulation.setEmulatedMedia",
                GSON.fromJson(
                        """
                        {"features": [{"name": "prefers-color-scheme", "value": "%s"}]}"""
                                .formatted(dark ? "dark" : "light"),
                        JsonObject.class));
        String data = target.send("Page.captureScreenshot", new JsonObject())
                .get("data")
                .getAsString();
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, Base64.getDecoder().decode(data));
    }
}
