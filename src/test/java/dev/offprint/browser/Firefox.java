package dev.offprint.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real Firefox with the extension from its folder as people load it, driven by WebDriver BiDi. The host
 * {@code news.test} is this machine. The browser's own permission prompts answer themselves with yes.
 */
public final class Firefox implements AutoCloseable {

    private static final String EXTENSION = "extension@offprint.dev";
    private static final String UUID = "0ff00000-1111-4222-8333-444455556666";
    private static final String PREFERENCES =
            """
            user_pref("extensions.webextOptionalPermissionPrompts", false);
            user_pref("extensions.webextensions.uuids", "{\\"%s\\":\\"%s\\"}");
            user_pref("network.dns.localDomains", "news.test");
            user_pref("browser.shell.checkDefaultBrowser", false);
            user_pref("browser.aboutwelcome.enabled", false);
            user_pref("datareporting.policy.dataSubmissionEnabled", false);
            user_pref("app.update.disabledForTesting", true);
            user_pref("intl.locale.requested", "en-US");
            """
                    .formatted(EXTENSION, UUID);

    private final Path profile;
    private final Process process;
    private final BidiSession session;

    private Firefox() throws IOException {
        profile = Files.createTempDirectory("offprint-firefox");
        Files.writeString(profile.resolve("user.js"), PREFERENCES);
        int port = freePort();
        process = new ProcessBuilder(
                        BrowserBinary.FIREFOX.find().toString(),
                        "--headless",
                        "--no-remote",
                        "--remote-allow-system-access",
                        "--remote-debugging-port",
                        String.valueOf(port),
                        "--profile",
                        profile.toString())
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("firefox.log").toFile())
                .start();
        session = Waiting.until("Firefox to listen", () -> connect(port));
    }

    /** Starts it and installs the extension for as long as it runs. */
    public static Firefox withExtension() throws IOException {
        Firefox firefox = new Firefox();
        firefox.session.send(
                "webExtension.install",
                Map.of(
                        "extensionData",
                        Map.of(
                                "type",
                                "path",
                                "path",
                                Path.of("extension").toAbsolutePath().toString())));
        return firefox;
    }

    private static BidiSession connect(int port) {
        try {
            return new BidiSession(port);
        } catch (java.util.concurrent.CompletionException notYet) {
            return null;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Opens a tab with the address in front, and returns it. */
    public String open(String url) {
        String tab = session.send("browsingContext.create", Map.of("type", "tab"))
                .get("context")
                .getAsString();
        session.send("browsingContext.navigate", Map.of("context", tab, "url", url, "wait", "complete"));
        return tab;
    }

    public String openExtensionPage(String path) {
        return open("moz-extension://" + UUID + "/" + path);
    }

    /** Evaluates an expression in a tab; a promise is waited for. Returns its value as text, null for undefined. */
    public String evaluate(String tab, String expression) {
        JsonObject answer = session.send(
                "script.evaluate",
                Map.of("expression", expression, "target", Map.of("context", tab), "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(answer.get("exceptionDetails").toString());
        }
        JsonElement value = answer.getAsJsonObject("result").get("value");
        return value == null ? null : value.getAsString();
    }

    /** Clicks an element of a tab by its coordinates, as a hand would. */
    public void click(String tab, String selector) {
        String place = evaluate(
                tab,
                """
                (() => {
                  const element = document.querySelector('%s');
                  element.scrollIntoView({block: 'center', behavior: 'instant'});
                  const box = element.getBoundingClientRect();
                  return Math.round(box.x + box.width / 2) + ' ' + Math.round(box.y + box.height / 2);
                })()"""
                        .formatted(selector));
        int x = Integer.parseInt(place.split(" ")[0]);
        int y = Integer.parseInt(place.split(" ")[1]);
        session.send(
                "input.performActions",
                Map.of(
                        "context",
                        tab,
                        "actions",
                        List.of(Map.of(
                                "type", "pointer",
                                "id", "mouse",
                                "actions",
                                        List.of(
                                                Map.of("type", "pointerMove", "x", x, "y", y),
                                                Map.of("type", "pointerDown", "button", 0),
                                                Map.of("type", "pointerUp", "button", 0))))));
    }

    /** Triggers the extension's button on the tab in front, the way its shortcut does: that grants it the page. */
    public void clickToolbar() {
        String window = session.send("browsingContext.getTree", Map.of("moz:scope", "chrome"))
                .getAsJsonArray("contexts")
                .get(0)
                .getAsJsonObject()
                .get("context")
                .getAsString();
        evaluate(
                window,
                """
                (async () => {
                  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
                  const extension = ExtensionParent.GlobalManager.extensionMap.get('%s');
                  const action = ExtensionParent.apiManager.global.browserActionFor(extension);
                  await action.triggerAction(window);
                })()"""
                        .formatted(EXTENSION));
    }

    @Override
    public void close() throws IOException {
        session.close();
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
