package dev.offprint.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import dev.offprint.browser.Chromium;
import dev.offprint.browser.Popup;
import dev.offprint.extension.Options;
import dev.offprint.extension.PageServer;
import dev.offprint.running.RunningOffprint;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One click keeps the page; the feed, the reader and three feed formats show the article without the clutter. */
class OneClickIT {

    private static final Path NEWS = Path.of("src/test/resources/extract/cases/news--cookie-bar-last");
    private static final String HEADLINE = "Varnholm closes its old harbour to cruise ships";

    @TempDir
    static Path folder;

    private static RunningOffprint offprint;
    private static PageServer newspaper;
    private static List<String> paragraphs;

    @BeforeAll
    static void start() throws Exception {
        offprint = RunningOffprint.start(RunningOffprint.newHome(folder.resolve("home")));
        newspaper = new PageServer().page("/2026/04/07/harbour/", Files.readString(NEWS.resolve("page.html")));
        paragraphs = paragraphs(Files.readString(NEWS.resolve("expected.html")));
    }

    @AfterAll
    static void stop() throws Exception {
        newspaper.close();
        offprint.close();
    }

    @Test
    void oneClickKeepsThePageAndTheFeedShowsTheArticle() throws Exception {
        try (Chromium chromium = Chromium.withExtension("127.0.0.1")) {
            WebSite web = new WebSite(offprint, chromium.newPage());
            web.signIn();
            assertEquals(List.of(), web.titles(""), "nothing to read yet");
            String token = web.makeToken();
            Options.connectByToken(chromium, offprint.url(), token);

            Page news = chromium.newPage();
            news.navigate(newspaper.url("coastal", "/2026/04/07/harbour/"));
            Popup popup = chromium.clickToolbar(news);
            String said = popup.waitForText("Saved");
            assertTrue(said.contains(HEADLINE), said);
            assertTrue(said.contains("removed"), said);
            Pictures.take(popup, "popup");

            String address = popup.evaluate("document.querySelector('a.open.button').href")
                    .getAsString();
            web.page().navigate(address);
            assertEquals(HEADLINE, web.page().locator("h1").textContent());
            assertIsTheArticle(web.page().locator("article.article").innerHTML());
            Pictures.take(web.page(), "article");

            assertEquals(List.of(HEADLINE), web.titles(""));

            List<String> links = web.makeFeedLink();
            for (String format : List.of(".rss", ".atom", ".json")) {
                String link = links.stream()
                        .filter(l -> l.endsWith(format))
                        .findFirst()
                        .orElseThrow();
                List<FeedReader.Entry> entries = new FeedReader(offprint).read(link);
                assertEquals(1, entries.size(), format);
                assertEquals(HEADLINE, entries.get(0).title());
                assertEquals(
                        "urn:uuid:" + address.substring(address.lastIndexOf('/') + 1),
                        entries.get(0).id());
                assertIsTheArticle(entries.get(0).content());
            }

            KeptEarlier.keep(offprint, token);
            assertEquals(5, web.titles("").size());
            Pictures.take(web.page(), "feed");
            web.card(HEADLINE).locator("[data-act=archive]").click();
            web.page().waitForCondition(() -> !web.titles("").contains(HEADLINE));
            assertEquals(List.of(HEADLINE), web.titles("?view=archive"));
            assertTellsNoSecret(web, token, links.get(0));
        }
    }

    @Test
    void aBrowserIsConnectedByACodeThatTheReaderTypes() throws Exception {
        try (Chromium chromium = Chromium.withExtension("127.0.0.1")) {
            Page options = chromium.openExtensionPage("options.html");
            options.fill("#server", offprint.url());
            Page opened = chromium.context().waitForPage(() -> options.click("#pair"));
            opened.waitForURL("**/sign-in**");
            WebSite web = new WebSite(offprint, opened);
            web.signIn();
            options.locator("#code").waitFor();
            web.allow(options.locator("#code").textContent());
            options.bringToFront();
            options.waitForSelector("#result:has-text('Connected')");
            assertTrue(options.locator("#where").textContent().contains(RunningOffprint.ADMIN));
        }
    }

    private static void assertIsTheArticle(String html) {
        assertEquals(paragraphs, paragraphs(html));
        String text = Jsoup.parseBodyFragment(html).text();
        assertFalse(text.contains("cookies") || text.contains("Related posts") || text.contains("Accept"), text);
    }

    private static List<String> paragraphs(String html) {
        return new ArrayList<>(Jsoup.parseBodyFragment(html).select("p").eachText());
    }

    /** Neither what opens the account nor what was read is in the log. */
    private static void assertTellsNoSecret(WebSite web, String token, String feedLink) {
        List<String> secrets = new ArrayList<>(List.of(RunningOffprint.PASSWORD, token, "Varnholm"));
        secrets.add(feedLink.replaceAll(".*/feeds/([^.]+).*", "$1"));
        web.page().context().cookies().forEach(cookie -> secrets.add(cookie.value));
        String log = offprint.log();
        secrets.forEach(secret -> assertFalse(log.contains(secret), "the log tells " + secret));
    }
}
