package dev.offprint.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import dev.offprint.account.TestAccounts;
import dev.offprint.browser.Accessibility;
import dev.offprint.browser.Chromium;
import dev.offprint.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a first visit costs, and whether a page keeps still under the reader's eyes and finger. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class LightnessTest {

    /** Of a page with everything that it needs, as sent, without pictures. */
    private static final int MOST_BYTES = 100_000;

    private static final int LEAST_TOUCHED = 44;

    private static final Set<String> PAGES =
            Set.of("reader", "feed", "search-found", "tags", "settings-feeds", "settings-offline");

    /** Controls of a finger's page that are lower than a finger needs; links within text and tags have their line. */
    private static final String TOO_SMALL =
            """
            (least) => [...document.querySelectorAll('button, summary, select, input, .button, nav a, .filters a')]
              .filter((control) => control.checkVisibility({ visibilityProperty: true }) && control.closest('dialog:not([open])') === null)
              .map((control) => [control, (control.closest('label') ?? control).getBoundingClientRect()])
              .filter(([, box]) => box.width > 1 && box.height < least - 0.5)
              .map(([control, box]) => control.outerHTML.slice(0, 120) + ' is ' + box.height + ' pixels high')""";

    @TestHTTPResource
    String server;

    private final List<String> found = new ArrayList<>();

    @Test
    void everyPageIsLightAndSteady() throws Exception {
        TestLibrary library = TestLibrary.fresh();
        for (int i = 0; i < 40; i++) {
            library.add(
                    "An article with a title of usual length, number " + i,
                    clip -> {
                        clip.excerpt = "What it is about, in as many words as an excerpt usually has. ".repeat(4);
                    },
                    "essays",
                    "attention");
        }
        Shelf shelf = Shelf.fill(library);
        List<Shelf.Sight> sights = new ArrayList<>(shelf.sights());
        sights.add(new Shelf.Sight("settings-offline", "/settings/offline"));
        try (Chromium chromium = Chromium.plain()) {
            chromium.context()
                    .addCookies(List.of(new Cookie(
                                    "offprint-session",
                                    TestAccounts.session(library.owner()).cookie())
                            .setUrl(server)));
            for (Shelf.Sight sight : sights) {
                if (PAGES.contains(sight.name())) {
                    for (int width : new int[] {390, 1280}) {
                        weigh(chromium, sight, width);
                    }
                }
            }
        }
        assertEquals(List.of(), found);
    }

    private void weigh(Chromium chromium, Shelf.Sight sight, int width) {
        Page page = chromium.newPage();
        page.setViewportSize(width, 844);
        Stillness.watch(page);
        CDPSession browser = chromium.context().newCDPSession(page);
        Map<String, Integer> sent = watch(browser);
        Map<String, String> addresses = new HashMap<>();
        browser.on("Network.responseReceived", event -> {
            JsonObject response = event.getAsJsonObject("response");
            addresses.put(
                    event.get("requestId").getAsString(), response.get("url").getAsString());
        });
        if (width < 400) {
            touch(browser);
        }
        page.navigate(server + sight.address().substring(1));
        String name = sight.name() + " at " + width;
        judgeBytes(name, sent, addresses);
        found.addAll(Stillness.moves(page, name));
        if (width < 400) {
            ((List<?>) page.evaluate(TOO_SMALL, LEAST_TOUCHED)).forEach(small -> found.add(name + ": " + small));
        }
        found.addAll(
                Accessibility.complaints(page, name, axe -> axe.withRules(List.of("target-size", "color-contrast"))));
        page.close();
    }

    /** As on a first visit: no cache, and no worker that has everything already. */
    private static Map<String, Integer> watch(CDPSession browser) {
        JsonObject yes = new JsonObject();
        yes.addProperty("cacheDisabled", true);
        yes.addProperty("bypass", true);
        browser.send("Network.enable");
        browser.send("Network.setCacheDisabled", yes);
        browser.send("Network.setBypassServiceWorker", yes);
        Map<String, Integer> sent = new HashMap<>();
        browser.on(
                "Network.loadingFinished",
                event -> sent.put(
                        event.get("requestId").getAsString(),
                        event.get("encodedDataLength").getAsInt()));
        return sent;
    }

    private static void touch(CDPSession browser) {
        JsonObject on = new JsonObject();
        on.addProperty("enabled", true);
        browser.send("Emulation.setTouchEmulationEnabled", on);
    }

    private void judgeBytes(String name, Map<String, Integer> sent, Map<String, String> addresses) {
        int bytes = 0;
        for (Map.Entry<String, String> request : addresses.entrySet()) {
            if (!request.getValue().startsWith(server)) {
                found.add(name + " asks " + request.getValue());
            } else if (!request.getValue().contains("/images/")) {
                bytes += sent.getOrDefault(request.getKey(), 0);
            }
        }
        System.out.println("lightness: " + name + " " + bytes + " bytes in " + addresses.size() + " requests");
        if (bytes > MOST_BYTES) {
            found.add(name + " weighs " + bytes + " bytes");
        }
    }
}
