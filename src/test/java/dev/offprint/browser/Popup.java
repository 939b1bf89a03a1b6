package dev.offprint.browser;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** The extension's open popup. Playwright does not see it, so it is spoken to by the browser's debugging protocol. */
public final class Popup {

    private static final Gson GSON = new Gson();

    private final CDPSession browser;
    private final String session;
    private final Map<Integer, JsonObject> answers = new HashMap<>();
    private int lastId;

    private Popup(CDPSession browser, String session) {
        this.browser = browser;
        this.session = session;
    }

    static Popup attach(CDPSession browser, String targetId) {
        JsonObject target = new JsonObject();
        target.addProperty("targetId", targetId);
        target.addProperty("flatten", false);
        String session =
                browser.send("Target.attachToTarget", target).get("sessionId").getAsString();
        Popup popup = new Popup(browser, session);
        browser.on("Target.receivedMessageFromTarget", popup::receive);
        return popup;
    }

    private void receive(JsonObject event) {
        if (event.get("sessionId").getAsString().equals(session)) {
            JsonObject message = GSON.fromJson(event.get("message").getAsString(), JsonObject.class);
            if (message.has("id")) {
                answers.put(message.get("id").getAsInt(), message);
            }
        }
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
        JsonObject parameters = new JsonObject();
        parameters.addProperty("expression", expression);
        parameters.addProperty("awaitPromise", true);
        parameters.addProperty("returnByValue", true);
        parameters.addProperty("userGesture", true);
        JsonObject result = send("Runtime.evaluate", parameters);
        if (result.has("exceptionDetails")) {
            throw new AssertionError("In the popup: " + result.get("exceptionDetails"));
        }
        return result.getAsJsonObject("result").get("value");
    }

    /** Writes a picture of the popup as it is. */
    public void screenshot(Path file, boolean dark) throws IOException {
        send(
                "Emulation.setEmulatedMedia",
                GSON.fromJson(
                        """
                        {"features": [{"name": "prefers-color-scheme", "value": "%s"}]}"""
                                .formatted(dark ? "dark" : "light"),
                        JsonObject.class));
        String data =
                send("Page.captureScreenshot", new JsonObject()).get("data").getAsString();
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, Base64.getDecoder().decode(data));
    }

    private JsonObject send(String method, JsonObject parameters) {
        int id = ++lastId;
        JsonObject message = new JsonObject();
        message.addProperty("id", id);
        message.addProperty("method", method);
        message.add("params", parameters);
        JsonObject envelope = new JsonObject();
        envelope.addProperty("sessionId", session);
        envelope.addProperty("message", GSON.toJson(message));
        browser.send("Target.sendMessageToTarget", envelope);
        JsonObject answer = Waiting.until("the popup's answer to " + method, () -> {
            // any command lets Playwright hand over the events that have come in
            browser.send("Target.getTargets");
            return answers.remove(id);
        });
        if (answer.has("error")) {
            throw new AssertionError(method + ": " + answer.get("error"));
        }
        return answer.getAsJsonObject("result");
    }
}
