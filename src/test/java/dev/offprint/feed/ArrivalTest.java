package dev.offprint.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.offprint.account.TestAccounts;
import dev.offprint.browser.Chromium;
import dev.offprint.clip.Clip;
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
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** A page whose header arrives in two pieces keeps as still as one that is there at once. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class ArrivalTest {

    private static final int PAUSE_MILLISECONDS = 700;

    @TestHTTPResource
    String server;

    private final HttpClient client = HttpClient.newHttpClient();
    private String session;

    @Test
    void nothingMovesWhenTheHeaderArrivesInPieces() throws Exception {
        TestLibrary library = TestLibrary.fresh();
        Clip clip = library.add("A page from far away", "<p>Its words took their time.</p>", kept -> {});
        session = TestAccounts.session(library.owner()).cookie();
        List<String> found = new ArrayList<>();
        HttpServer slow = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        slow.setExecutor(Executors.newCachedThreadPool());
        slow.createContext("/", this::answerInPieces);
        slow.start();
        try (Chromium chromium = Chromium.plain()) {
            String address = "http://slow.test:" + slow.getAddress().getPort();
            chromium.context().addCookies(List.of(new Cookie("offprint-session", session).setUrl(address)));
            for (String path : List.of("/", "/clips/" + clip.id)) {
                Page page = chromium.newPage();
                Stillness.watch(page);
                page.navigate(address + path);
                found.addAll(Stillness.moves(page, path));
            }
        } finally {
            slow.stop(0);
        }
        assertEquals(List.of(), found);
    }

    /** Passes on what the server says, and stops for a while in the middle of the header. */
    private void answerInPieces(HttpExchange exchange) throws IOException {
        try (exchange) {
            URI address = URI.create(server).resolve(exchange.getRequestURI());
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(address)
                            .header("Cookie", "offprint-session=" + session)
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            answer.headers().firstValue("content-type").ifPresent(type -> exchange.getResponseHeaders()
                    .set("content-type", type));
            exchange.sendResponseHeaders(answer.statusCode(), 0);
            byte[] body = answer.body();
            int middle = middleOfHeader(body);
            OutputStream out = exchange.getResponseBody();
            out.write(body, 0, middle);
            if (middle > 0) {
                out.flush();
                Thread.sleep(PAUSE_MILLISECONDS);
            }
            out.write(body, middle, body.length - middle);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Where a page's last control in its header begins, in bytes; 0 for what has no header. */
    private static int middleOfHeader(byte[] body) {
        String page = new String(body, StandardCharsets.ISO_8859_1);
        int end = page.indexOf("</header>");
        return end < 0 ? 0 : Math.max(page.lastIndexOf("<a ", end), page.lastIndexOf("<button ", end));
    }
}
