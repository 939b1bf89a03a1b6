package dev.offprint.feed.history;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import dev.offprint.account.TestAccounts;
import dev.offprint.browser.Waiting;
import dev.offprint.clip.Clipping;
import dev.offprint.database.TestDatabase;
import dev.offprint.feed.SignedIn;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was captured can be looked at without harm, and compared. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class HistoryTest {

    /** Everything by which a page could act or tell somebody that it is read; EVIL is a server that listens. */
    private static final String HOSTILE =
            """
            <!doctype html><html><head><title>Harbour</title><base href="EVIL/base/">
            <meta http-equiv="refresh" content="0;url=EVIL/refresh">
            <link rel="stylesheet" href="EVIL/style.css"><link rel="dns-prefetch" href="EVIL/dns"><link rel="preload" as="image" href="EVIL/preload">
            <link rel="icon" href="EVIL/icon.png"><link rel="manifest" href="EVIL/manifest">
            <style>@import url(EVIL/import.css); @font-face { font-family: x; src: url(EVIL/font) }
            body { background: url(EVIL/background.png); font-family: x } h1::after { content: url(EVIL/content.png) }
            .own { color: rgb(1, 2, 3) }</style>
            <script>document.title = "ran"; fetch("EVIL/fetch"); parent.postMessage("out", "*")</script>
            </head><body onload="document.title = 'ran'" background="EVIL/attribute.png">
            <h1 class="own" onclick="document.title = 'ran'">Harbour</h1>
            <p style="background: url(EVIL/inline.png)">By the harbour.</p>
            <img src="EVIL/image.png" srcset="EVIL/set.png 2x" onerror="document.title = 'ran'" alt="a crane" width=300 height=200>
            <svg width="20" height="20"><image href="EVIL/svg.png" width="20" height="20"/><script>document.title = "ran"</script>
            <use href="EVIL/use.svg#x"/><a href="EVIL/svg-link"><text y="15">x</text></a></svg>
            <picture><source srcset="EVIL/source.png"><img src="EVIL/picture.png" alt=""></picture>
            <video src="EVIL/video" poster="EVIL/poster.png" autoplay></video><audio src="EVIL/audio" autoplay></audio>
            <iframe src="EVIL/frame"></iframe><iframe srcdoc="<script>parent.document.title='ran'</script>"></iframe>
            <object data="EVIL/object"></object><embed src="EVIL/embed">
            <a id="link" href="EVIL/link" ping="EVIL/ping" target="_top">A link</a>
            <a id="js" href="javascript:document.title='ran'">Another</a>
            <form id="form" action="EVIL/form" method="post"><input name="q" value="1" autofocus onfocus="document.title='ran'"><button id="send" formaction="EVIL/button">Send</button></form>
            <div><template shadowrootmode="open"><style>@import url(EVIL/shadow.css)</style><img src="EVIL/shadow.png"><p>In the shadow.</p></template></div>
            <noscript><img src="EVIL/noscript.png"></noscript>
            <math><mtext><mglyph src="EVIL/glyph"></mglyph></mtext></math>
            <p>The end.</p></body></html>
            """;

    private final Clipping reader = Clipping.as("history-" + System.nanoTime());
    private final List<String> heard = new CopyOnWriteArrayList<>();

    @TestHTTPResource
    String server;

    private HttpServer evil;
    private SignedIn browser;
    private Page page;

    @BeforeEach
    void open() throws Exception {
        evil = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        evil.createContext("/", exchange -> {
            if (!exchange.getRequestURI().getPath().equals("/favicon.ico")) {
                // what a browser asks for by itself when it visits the page unprotected, in its own time
                heard.add(exchange.getRequestURI().getPath());
            }
            boolean self = exchange.getRequestURI().getPath().equals("/self");
            byte[] bytes = (self ? hostile() : "").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        evil.start();
        browser = new SignedIn(reader.user(), server);
        page = browser.page();
    }

    @AfterEach
    void close() throws Exception {
        evil.stop(0);
        browser.close();
    }

    private String evilAddress() {
        return "http://evil.test:" + evil.getAddress().getPort();
    }

    private String hostile() {
        return HOSTILE.replace("EVIL", evilAddress());
    }

    @Test
    void aHostilePageDoesNothing() {
        // the page does harm where nothing holds it: or the rest would prove nothing
        page.navigate(evilAddress() + "/self");
        Waiting.until("the page to act", () -> heard.contains("/import.css") && heard.contains("/fetch") ? true : null);
        page.waitForURL("**/refresh");

        String id = reader.save("https://hostile.example/a", hostile()).path("id");
        List<String> cookies = new CopyOnWriteArrayList<>();
        List<String> strangers = new CopyOnWriteArrayList<>();
        page.onRequest(request -> {
            if (!request.url().startsWith(server) && !request.url().startsWith("data:")) {
                strangers.add(request.url());
            }
            if (request.url().contains("/images/") && request.allHeaders().containsKey("cookie")) {
                cookies.add(request.url());
            }
        });
        heard.clear();
        page.navigate(server + "clips/" + id + "/versions/1");
        FrameLocator frame = page.frameLocator("iframe.snapshot");
        assertThat(frame.getByText("The end.")).isVisible();
        assertThat(frame.getByText("In the shadow.")).isVisible();
        assertThat(frame.locator("h1")).hasCSS("color", "rgb(1, 2, 3)");
        for (String what : List.of("#link", "#js", "#send", "h1")) {
            frame.locator(what).click();
        }
        frame.locator("input").fill("2");
        frame.locator("input").press("Enter");
        Frame inner = page.frames().get(1);
        assertTrue(inner.url().endsWith("/versions/1/snapshot"), inner.url());
        assertEquals(server + "clips/" + id + "/versions/1", page.url());

        // and where it is opened by itself, outside of our frame
        page.navigate(server + "clips/" + id + "/versions/1/snapshot");
        assertThat(page.getByText("The end.")).isVisible();
        assertEquals("Harbour", page.title());
        page.locator("#link").click();
        page.locator("#send").click();
        // one more request there and back: what the page had begun would have gone out before
        page.navigate(server + "clips/" + id);
        assertThat(page.locator("h1")).isVisible();
        assertEquals(List.of(), heard);
        assertEquals(List.of(), strangers);
        assertEquals(List.of(), cookies);
        browser.forgive();
    }

    @Test
    void thePageIsSandboxedAndOnlyItsOwners() {
        String id = reader.save("https://hostile.example/b", hostile()).path("id");
        var answer = TestAccounts.session(reader.user()).get().get("/clips/" + id + "/versions/1/snapshot");
        String policy = answer.header("Content-Security-Policy");
        assertTrue(policy.startsWith("sandbox; default-src 'none'; "), policy);
        assertFalse(policy.contains("allow"), policy);
        Document page = Jsoup.parse(answer.asString());
        assertEquals(
                List.of(),
                page.select(
                                "script, iframe, object, embed, link, base, meta[http-equiv], video, audio, noscript, [href], [action], [onclick], [onerror], [srcset], [ping]")
                        .eachText());
        assertFalse(answer.asString().contains("refresh"));
        var stranger = Clipping.as("stranger-" + System.nanoTime());
        for (String path : List.of("/versions", "/versions/1", "/versions/1/snapshot")) {
            TestAccounts.session(stranger.user())
                    .get()
                    .get("/clips/" + id + path)
                    .then()
                    .statusCode(404);
        }
        TestAccounts.session(reader.user())
                .get()
                .get("/clips/" + id + "/versions/2")
                .then()
                .statusCode(404);
    }

    @Test
    void thePageAroundItDiffersFromOthersByTheFrameAlone() {
        String id = reader.save("https://hostile.example/c", hostile()).path("id");
        var session = TestAccounts.session(reader.user());
        String usual = session.get().get("/clips/" + id).header("Content-Security-Policy");
        String framing = session.get().get("/clips/" + id + "/versions/1").header("Content-Security-Policy");
        assertEquals(usual.replace("frame-src 'none'", "frame-src 'self'"), framing);
    }

    @Test
    void versionsCanBeComparedAndShownAgain() {
        String url = "https://history.example/a";
        String id = reader.save(url, Clipping.page("Bridge", "The bridge opens in May, said the mayor of the town."))
                .path("id");
        reader.save(
                url,
                Clipping.page("Bridge", "The bridge opens in June, said the mayor of the town.")
                        .replace(
                                "</article>",
                                "<p>Nobody was surprised, as nobody had believed in May to begin with.</p></article>"));
        page.navigate(server + "clips/" + id);
        page.locator("#versions > summary").click();
        page.getByText("Compare the versions").click();

        assertThat(page.locator(".diff-changed")).containsText("May");
        assertThat(page.locator(".diff-changed ins")).containsText("June");
        assertThat(page.locator(".diff-changed del")).containsText("May");
        assertThat(page.locator(".diff-added")).containsText("Nobody was surprised");
        assertThat(page.locator(".diff-skipped")).containsText("paragraphs unchanged");
        browser.look("versions");
        page.locator("select[name=from]").selectOption("2");
        page.locator("select[name=to]").selectOption("1");
        page.getByText("Compare").last().click();
        assertThat(page.locator(".diff-removed")).containsText("Nobody was surprised");

        page.getByText("Show this one").click();
        assertThat(page.locator(".article")).containsText("opens in May");
        assertThat(page.locator(".notice")).containsText("You chose to read an earlier version.");
        page.navigate(server + "clips/" + id + "/versions/2");
        assertThat(page.frameLocator("iframe.snapshot").getByText("opens in June"))
                .isVisible();
        browser.look("snapshot");
        TestAccounts.session(reader.user())
                .get()
                .get("/clips/" + id + "/versions?from=1&to=9")
                .then()
                .statusCode(404);
    }
}
