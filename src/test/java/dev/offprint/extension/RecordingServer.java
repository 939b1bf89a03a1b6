package dev.offprint.extension;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * Speaks the server's HTTP surface as far as the extension uses it, and remembers what it got. Stands where the real
 * service would be, so that the extension's tests can make it fail in every way; the scenario of the whole product
 * runs against the real one.
 */
final class RecordingServer implements AutoCloseable {

    static final String TOKEN = "a-good-token";

    /** An answer to be given in place of the usual one. */
    record Answer(int status, String type, String body, Map<String, String> headers) {

        static Answer problem(int status, String code) {
            String body = "{\"status\":%d,\"code\":\"%s\",\"title\":\"x\",\"detail\":\"Because.\",\"limit\":5000000}"
                    .formatted(status, code);
            return new Answer(status, "application/problem+json", body, Map.of());
        }
    }

    final List<ReceivedClip> clips = new CopyOnWriteArrayList<>();
    final List<String> requests = new CopyOnWriteArrayList<>();
    final List<String> changes = new CopyOnWriteArrayList<>();
    volatile Answer instead;
    volatile boolean paired;

    /** Whether clips are kept but the connection breaks before the answer. */
    volatile boolean breaksOff;

    private final HttpServer server;
    private final Map<String, String> idsByKey = new ConcurrentHashMap<>();

    RecordingServer(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    String url() {
        return "http://localhost:" + port();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String request =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        requests.add(request);
        boolean open = request.startsWith("POST /api/v1/pairings");
        boolean known = ("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        if (instead != null) {
            exchange.getRequestBody().readAllBytes();
            send(exchange, instead);
        } else if (!open && !known) {
            exchange.getRequestBody().readAllBytes();
            send(exchange, Answer.problem(401, "unknown-token"));
        } else {
            send(exchange, usual(exchange, request));
        }
    }

    private Answer usual(HttpExchange exchange, String request) throws IOException {
        switch (request) {
            case "POST /api/v1/clips":
                Answer saved = save(ReceivedClip.read(exchange));
                return breaksOff ? null : saved;
            case "GET /api/v1/tags":
                return json(200, "{\"items\":[{\"name\":\"reading\",\"count\":3},{\"name\":\"work\",\"count\":1}]}");
            case "GET /api/v1/tokens/current":
                return json(
                        200, "{\"product\":\"offprint\",\"user\":\"mira\",\"scope\":\"clip\",\"version\":\"0.1.0\"}");
            case "DELETE /api/v1/tokens/current":
                return new Answer(204, "text/plain", "", Map.of());
            case "POST /api/v1/pairings":
                return json(201, "{\"id\":\"p1\",\"code\":\"H7KQ-2M4T\",\"minimumExtension\":\"0.1.0\"}");
            case "POST /api/v1/pairings/p1":
                return paired
                        ? json(200, "{\"token\":\"" + TOKEN + "\",\"user\":\"mira\"}")
                        : json(202, "{\"status\":\"waiting\"}");
            default:
                changes.add(
                        request + " " + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                return json(200, "{}");
        }
    }

    private Answer save(ReceivedClip clip) {
        clips.add(clip);
        boolean isNew = !idsByKey.containsKey(clip.key());
        String id = idsByKey.computeIfAbsent(clip.key(), key -> "clip-" + (idsByKey.size() + 1));
        return json(
                isNew ? 201 : 200,
                """
                {"id":"%s","url":"%s","title":"%s","siteName":"The Daily Page","clippedAt":"2026-05-03T10:00:00Z",
                 "state":"unread","tags":["reading"],"confidence":0.9,"pending":%s,
                 "kept":{"words":1840,"visibleWords":2310,"images":6,"visibleImages":14},
                 "removed":[{"id":"a","kind":"ad","rule":"r","words":12,"text":"Buy two and get a third for nothing at all"},
                  {"id":"b","kind":"notice","rule":"r","words":60,"text":"We and our 842 partners value your privacy"},
                  {"id":"c","kind":"related","rule":"r","words":31,"text":"You may also like these stories"}]}"""
                        .formatted(id, clip.url(), clip.string("title"), clip.page() == null));
    }

    /** How many clips arrived, replays of one key counted once. */
    int distinctClips() {
        return idsByKey.size();
    }

    private static Answer json(int status, String body) {
        return new Answer(status, "application/json", body, Map.of());
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        if (answer == null) {
            exchange.close();
            return;
        }
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
