package dev.offprint.browser;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.HashMap;
import java.util.Map;

/**
 * A part of the browser that Playwright does not see, such as an extension's popup or its service worker, spoken to by
 * the browser's debugging protocol.
 */
public final class Target {

    private static final Gson GSON = new Gson();

    private final CDPSession browser;
    private final String session;
    private final Map<Integer, JsonObject> answers = new HashMap<>();
    private int lastId;

    private Target(CDPSession browser, String session) {
        this.browser = browser;
        this.session = session;
    }

    static Target attach(CDPSession browser, String targetId) {
        JsonObject about = new JsonObject();
        about.addProperty("targetId", targetId);
        about.addProperty("flatten", false);
        String session =
                browser.send("Target.attachToTarget", about).get("sessionId").getAsString();
        Target target = new Target(browser, session);
        browser.on("Target.receivedMessageFromTarget", target::receive);
        return target;
    }

    private void receive(JsonObject event) {
        if (event.get("sessionId").getAsString().equals(session)) {
            JsonObject message = GSON.fromJson(event.get("message").getAsString(), JsonObject.class);
            if (message.has("id")) {
                answers.put(message.get("id").getAsInt(), message);
            }
        }
    }

    /**
     * Evaluates a JavaScript expression there; a promise is waited for.
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
            throw new AssertionError("In the browser: " + result.get("exceptionDetails"));
        }
        return result.getAsJsonObject("result").get("value");
    }

    JsonObject send(String method, JsonObject parameters) {
        int id = ++lastId;
        JsonObject message = new JsonObject();
        message.addProperty("id", id);
        message.addProperty("method", method);
        message.add("params", parameters);
        JsonObject envelope = new JsonObject();
        envelope.addProperty("sessionId", session);
        envelope.addProperty("message", GSON.toJson(message));
        browser.send("Target.sendMessageToTarget", envelope);
        JsonObject answer = Waiting.until("the answer to " + method, () -> {
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
