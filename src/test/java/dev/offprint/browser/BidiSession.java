package dev.offprint.browser;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** A WebDriver BiDi session over its WebSocket: commands and their answers, no events. */
final class BidiSession implements AutoCloseable {

    private static final Gson GSON = new Gson();
    private static final int ANSWER_SECONDS = 60;

    private final WebSocket socket;
    private final AtomicInteger lastId = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonObject>> waiting = new ConcurrentHashMap<>();

    BidiSession(int port) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create("ws://127.0.0.1:" + port + "/session"), new Answers())
                .join();
        send("session.new", Map.of("capabilities", Map.of()));
    }

    /** @throws AssertionError when the browser refuses or does not answer */
    JsonObject send(String method, Map<String, ?> parameters) {
        int id = lastId.incrementAndGet();
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        socket.sendText(GSON.toJson(Map.of("id", id, "method", method, "params", parameters)), true);
        try {
            JsonObject message = answer.get(ANSWER_SECONDS, TimeUnit.SECONDS);
            if (!"success".equals(message.get("type").getAsString())) {
                throw new AssertionError(method + ": " + message);
            }
            return message.getAsJsonObject("result");
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError(method, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(method, e);
        }
    }

    @Override
    public void close() {
        socket.abort();
    }

    private final class Answers implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                JsonObject message = GSON.fromJson(text.toString(), JsonObject.class);
                text.setLength(0);
                JsonElement id = message.get("id");
                if (id != null && !id.isJsonNull()) {
                    waiting.remove(id.getAsInt()).complete(message);
                }
            }
            return WebSocket.Listener.super.onText(webSocket, data, last);
        }
    }
}
