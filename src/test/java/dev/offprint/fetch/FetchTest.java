package dev.offprint.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetchTest {

    private LocalServer site;
    private Fetch fetch;

    @BeforeEach
    void start() throws IOException {
        site = new LocalServer().on("/", "text/html; charset=utf-8", "<p>Grüße</p>".getBytes(UTF_8));
        fetch = allowing(site.hostAndPort());
    }

    @AfterEach
    void stop() throws IOException {
        fetch.close();
        site.close();
    }

    private static Fetch allowing(String... entries) {
        return new Fetch(SystemDefaultDnsResolver.INSTANCE, List.of(entries), Duration.ofSeconds(5));
    }

    private FetchFailed.Reason failure(String address) {
        return assertThrows(FetchFailed.class, () -> fetch.get(FetchRequest.of(address, Wanted.PAGE)))
                .reason();
    }

    @Test
    void fetchesWhatTheOperatorAllowed() throws FetchFailed {
        Fetched page = fetch.get(FetchRequest.of(site.url("/a b?q=ü|#part"), Wanted.PAGE));
        assertEquals("<p>Grüße</p>", page.text());
        HttpExchange asked = site.asked().get(0);
        assertEquals("/a%20b?q=%C3%BC%7C", asked.getRequestURI().toString());
        assertNull(asked.getRequestHeaders().getFirst("Cookie"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:PORT/",
                "http://localhost:PORT/",
                "http://LOCALHOST.:PORT/",
                "http://2130706433:PORT/",
                "http://0x7f.0.0.1:PORT/",
                "http://0177.0.0.1:PORT/",
                "http://127.1:PORT/",
                "http://0:PORT/",
                "http://[::1]:PORT/",
                "http://[::ffff:127.0.0.1]:PORT/",
                "http://[::127.0.0.1]:PORT/",
                "http://[0:0:0:0:0:ffff:7f00:1]:PORT/",
                "http://user@127.0.0.1:PORT/",
                "http://127.0.0.1:PORT@1.1.1.1:1/",
                "http://①②⑦.⓪.⓪.①:PORT/",
                "http://127。0。0。1:PORT/",
                "http:\\\\127.0.0.1:PORT/",
                "//127.0.0.1:PORT/",
                "gopher://127.0.0.1:PORT/",
                "file:///etc/passwd",
                "ftp://127.0.0.1:PORT/",
                "jar:http://127.0.0.1:PORT/!/",
                "http://",
                "http:///x",
                "",
                "http://[::1",
                "http://127.0.0.1:99999/",
                "http://127.0.0.1:-1/"
            })
    void reachesNothingOfThisMachineOnItsOwn(String address) {
        fetch = allowing();
        failure(address.replace("PORT", String.valueOf(site.port())));
        assertEquals(0, site.asked().size());
    }

    @Test
    void checksEveryRedirect() throws IOException, FetchFailed {
        try (LocalServer outside = new LocalServer()) {
            outside.on("/", exchange -> LocalServer.redirect(exchange, site.url("/inside")));
            fetch = allowing(outside.hostAndPort());
            assertEquals(FetchFailed.Reason.UNREACHABLE, failure(outside.url("/")));
            assertEquals(0, site.asked().size());

            fetch = allowing(outside.hostAndPort(), site.hostAndPort());
            assertEquals(
                    site.url("/inside"),
                    fetch.get(FetchRequest.of(outside.url("/"), Wanted.PAGE)).address());
        }
    }

    @Test
    void doesNotFollowForEverAndOnlyToTheWeb() {
        site.on("/circle", exchange -> LocalServer.redirect(exchange, "/circle"));
        site.on("/file", exchange -> LocalServer.redirect(exchange, "file:///etc/passwd"));
        assertEquals(FetchFailed.Reason.TOO_MANY_REDIRECTS, failure(site.url("/circle")));
        assertEquals(6, site.asked().size());
        assertEquals(FetchFailed.Reason.NOT_AN_ADDRESS, failure(site.url("/file")));
    }

    @Test
    void asksForANameOnceAndConnectsToThatAnswer() throws IOException {
        AtomicInteger questions = new AtomicInteger();
        DnsResolver rebinding = new Names() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                // a public address the first time, this machine ever after
                byte[] first = {(byte) 203, 0, 114, 1};
                return new InetAddress[] {
                    questions.incrementAndGet() == 1
                            ? InetAddress.getByAddress(first)
                            : InetAddress.getLoopbackAddress()
                };
            }
        };
        GuardedResolver resolver = new GuardedResolver(rebinding, java.util.Set.of());
        assertEquals(
                "203.0.114.1",
                resolver.resolve("rebind.test", 80).get(0).getAddress().getHostAddress());
        assertThrows(UnknownHostException.class, () -> resolver.resolve("rebind.test", 80));

        questions.set(1);
        try (LocalServer inside = new LocalServer().on("/", "text/html", new byte[] {1})) {
            Fetch guarded = new Fetch(rebinding, List.of("rebind.test:1"), Duration.ofSeconds(5));
            assertThrows(
                    FetchFailed.class,
                    () -> guarded.get(FetchRequest.of("http://rebind.test:" + inside.port() + "/", Wanted.PAGE)));
            Fetch open = new Fetch(rebinding, List.of("rebind.test:" + inside.port()), Duration.ofSeconds(5));
            questions.set(1);
            assertEquals(
                    1,
                    open.get(FetchRequest.of("http://rebind.test:" + inside.port() + "/", Wanted.PAGE))
                            .bytes()
                            .length);
            assertEquals(1, inside.asked().size());
            assertEquals(2, questions.get(), "one question for one connection");
        } catch (FetchFailed failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void refusesWhatIsTooLargeAlsoWhenItIsPacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 21; i++) {
                gzip.write(new byte[1_000_000]);
            }
        }
        site.on("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            LocalServer.send(exchange, 200, "text/html", packed.toByteArray());
        });
        assertTrue(packed.size() < 100_000);
        assertEquals(FetchFailed.Reason.TOO_LARGE, failure(site.url("/bomb")));
    }

    @Test
    void givesUpOnASiteThatTrickles() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        site.on("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                while (!over.await(50, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                    exchange.getResponseBody().write('x');
                    exchange.getResponseBody().flush();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        fetch = new Fetch(SystemDefaultDnsResolver.INSTANCE, List.of(site.hostAndPort()), Duration.ofMillis(400));
        assertEquals(FetchFailed.Reason.UNREACHABLE, failure(site.url("/slow")));
        over.countDown();
    }

    @Test
    void tellsTypesAndErrorsApart() {
        site.on("/pdf", "application/pdf", new byte[] {1});
        site.on("/gone", exchange -> LocalServer.send(exchange, 404, "text/html", new byte[0]));
        site.on("/busy", exchange -> LocalServer.send(exchange, 503, "text/html", new byte[0]));
        assertEquals(FetchFailed.Reason.WRONG_TYPE, failure(site.url("/pdf")));
        assertEquals(FetchFailed.Reason.REFUSED, failure(site.url("/gone")));
        assertEquals(FetchFailed.Reason.BUSY, failure(site.url("/busy")));
    }

    @Test
    void sendsValidatorsAndUnderstandsUnchanged() throws FetchFailed {
        site.on("/list", exchange -> LocalServer.send(exchange, 304, null, new byte[0]));
        Fetched list = fetch.get(new FetchRequest(site.url("/list"), Wanted.TEXT, 100, "\"v1\"", "yesterday"));
        assertTrue(list.unchanged());
        assertArrayEquals(new byte[0], list.bytes());
        assertEquals("\"v1\"", site.asked().get(0).getRequestHeaders().getFirst("If-None-Match"));
        assertEquals("yesterday", site.asked().get(0).getRequestHeaders().getFirst("If-Modified-Since"));
    }

    private abstract static class Names implements DnsResolver {
        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
