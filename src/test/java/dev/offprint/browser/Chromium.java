package dev.offprint.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A real Chromium with a profile of its own, thrown away on close. Every host ending in {@code .test} is this
 * machine, so that pages and server can live on hosts of their own. Belongs to the thread that launched it.
 */
public final class Chromium implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP *.test 127.0.0.1");

    private final Playwright playwright;
    private final Path folder;
    private final UnpackedExtension extension;
    private final String locale;
    private BrowserContext context;

    private Chromium(String locale, boolean withExtension, List<String> grantedHosts) throws IOException {
        this.locale = locale;
        folder = Files.createTempDirectory("offprint-chromium");
        extension = withExtension ? UnpackedExtension.copyInto(folder.resolve("extension"), grantedHosts) : null;
        playwright = playwright();
        start();
    }

    /** The driver alone: the browser is found by {@link BrowserBinary}, so none must be downloaded. */
    static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    /** A browser without the extension. */
    public static Chromium plain() throws IOException {
        return plain("en-GB");
    }

    /** A browser without the extension whose reader reads another language, given as BCP 47. */
    public static Chromium plain(String locale) throws IOException {
        return new Chromium(locale, false, List.of());
    }

    /**
     * A browser with the extension loaded.
     *
     * @param grantedHosts hosts, without port, that the extension may reach as if the user had agreed already
     */
    public static Chromium withExtension(String... grantedHosts) throws IOException {
        return new Chromium("en-GB", true, List.of(grantedHosts));
    }

    private void start() {
        List<String> arguments = new ArrayList<>(ARGUMENTS);
        if (extension != null) {
            arguments.add("--disable-extensions-except=" + extension.folder());
            arguments.add("--load-extension=" + extension.folder());
        }
        context = playwright
                .chromium()
                .launchPersistentContext(
                        folder.resolve("profile"),
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(BrowserBinary.CHROMIUM.find())
                                .setHeadless(false)
                                .setViewportSize(1280, 900)
                                .setLocale(locale)
                                .setColorScheme(ColorScheme.LIGHT)
                                // Playwright's own default would switch off the extension
                                .setIgnoreDefaultArgs(List.of("--disable-extensions"))
                                .setArgs(arguments));
    }

    /** Ends the browser and starts it again with the same profile. */
    public void restart() {
        context.close();
        start();
    }

    public BrowserContext context() {
        return context;
    }

    public Page newPage() {
        return context.newPage();
    }

    /**
     * A page of a server where somebody is signed in.
     *
     * @param session the value of their session's cookie
     * @param complaints takes whatever the browser finds wrong
     */
    public Page newPage(String server, String session, List<String> complaints) {
        context.addCookies(List.of(new Cookie("offprint-session", session).setUrl(server)));
        Page page = newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** Opens one of the extension's own pages in a tab, for example {@code options.html}. */
    public Page openExtensionPage(String path) {
        Page page = newPage();
        page.navigate(extensionUrl(path));
        return page;
    }

    public String extensionUrl(String path) {
        return "chrome-extension://" + extension.id() + "/" + path;
    }

    /**
     * Clicks the extension's button in the toolbar while the page is in front, as a user does: it grants the extension
     * the page. Returns the popup that opens.
     */
    public Popup clickToolbar(Page page) {
        page.bringToFront();
        CDPSession session = browser().newBrowserCDPSession();
        String popupUrl = extensionUrl("popup.html");
        JsonObject click = new JsonObject();
        click.addProperty("id", extension.id());
        click.addProperty("targetId", tabOf(session, page));
        session.send("Extensions.triggerAction", click);
        return Popup.attach(
                session, waitForTarget(session, target -> string(target, "url").equals(popupUrl)));
    }

    /** The extension's service worker, which must be running. */
    public Target serviceWorker() {
        CDPSession session = browser().newBrowserCDPSession();
        String url = extensionUrl("background.js");
        return Target.attach(
                session,
                waitForTarget(
                        session,
                        target -> string(target, "type").equals("service_worker")
                                && string(target, "url").equals(url)));
    }

    private static String tabOf(CDPSession session, Page page) {
        // the tab target that holds the page has its address; pages of tests have addresses of their own
        return waitForTarget(
                session,
                target -> string(target, "type").equals("tab")
                        && string(target, "url").equals(page.url()));
    }

    private static String waitForTarget(CDPSession session, Predicate<JsonObject> wanted) {
        return Waiting.until("a browser target", () -> {
            JsonObject tabsToo = new JsonObject();
            JsonArray filter = new JsonArray();
            filter.add(new JsonObject());
            tabsToo.add("filter", filter);
            for (JsonElement target : session.send("Target.getTargets", tabsToo).getAsJsonArray("targetInfos")) {
                if (wanted.test(target.getAsJsonObject())) {
                    return string(target.getAsJsonObject(), "targetId");
                }
            }
            return null;
        });
    }

    private static String string(JsonObject object, String name) {
        return object.get(name).getAsString();
    }

    private Browser browser() {
        return context.browser();
    }

    @Override
    public void close() throws IOException {
        context.close();
        playwright.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
