package dev.offprint.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.offprint.account.TestAccounts;
import dev.offprint.browser.Chromium;
import dev.offprint.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** A page that arrives in pieces keeps as still as one that is there at once. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class ArrivalTest {

    /** Long enough for a picture of what is there so far. */
    private static final int PAUSE_MILLISECONDS = 300;

    private static final Set<String> PAGES = Set.of("reader", "feed", "settings-tokens");

    @TestHTTPResource
    String server;

    private final HttpClient client = HttpClient.newHttpClient();
    private String session;

    @Test
    void nothingMovesWhenAPageArrivesInPieces() throws Exception {
        TestLibrary library = TestLibrary.fresh();
        for (int i = 0; i < 20; i++) {
            library.add("An article that somebody kept, number " + i, clip -> clip.readingMinutes = 7, "essays");
        }
        Shelf shelf = Shelf.fill(library);
        session = TestAccounts.session(library.owner()).cookie();
        List<String> found = new ArrayList<>();
        HttpServer slow = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        ExecutorService threads = Executors.newCachedThreadPool();
        slow.setExecutor(threads);
        slow.createContext("/", this::answerInPieces);
        slow.start();
        try (Chromium chromium = Chromium.plain()) {
            String address = "http://slow.test:" + slow.getAddress().getPort();
            chromium.context().addCookies(List.of(new Cookie("offprint-session", session).setUrl(address)));
            for (Shelf.Sight sight : shelf.sights()) {
                if (PAGES.contains(sight.name())) {
                    Page page = chromium.newPage();
                    Stillness.watch(page);
                    page.navigate(address + sight.address());
                    found.addAll(Stillness.moves(page, sight.name()));
                    page.close();
                }
            }
        } finally {
            slow.stop(0);
            threads.shutdownNow();
        }
        assertEquals(List.of(), found);
    }

    /** Passes on what the server says; of a page one piece after the other. */
    private void answerInPieces(HttpExchange exchange) throws IOException {
        try (exchange) {
            URI address = URI.create(server).resolve(exchange.getRequestURI());
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(address)
                            .header("Cookie", "offprint-session=" + session)
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            String type = answer.headers().firstValue("content-type").orElse("");
            exchange.getResponseHeaders().set("content-type", type);
            exchange.sendResponseHeaders(answer.statusCode(), 0);
            OutputStream out = exchange.getResponseBody();
            if (type.startsWith("text/html")) {
                drip(new String(answer.body(), StandardCharsets.UTF_8), out);
            } else {
                out.write(answer.body());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Pauses before the last control of the header, and before one at each quarter of what is shown. */
    private static void drip(String page, OutputStream out) throws IOException, InterruptedException {
        int body = page.indexOf("<body");
        int quarter = (page.length() - body) / 4;
        int sent = 0;
        for (int around : List.of(page.indexOf("</header>"), body + quarter, body + 2 * quarter, body + 3 * quarter)) {
            int end = Math.max(page.lastIndexOf("<a ", around), page.lastIndexOf("<button ", around));
            if (end > sent) {
                out.write(page.substring(sent, end).getBytes(StandardCharsets.UTF_8));
                out.flush();
                Thread.sleep(PAUSE_MILLISECONDS);
                sent = end;
            }
        }
        out.write(page.substring(sent).getBytes(StandardCharsets.UTF_8));
    }
}
