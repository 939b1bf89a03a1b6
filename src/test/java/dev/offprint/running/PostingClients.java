package dev.offprint.running;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/** Several programs that clip page after page, until the service is gone, and remember what it acknowledged. */
final class PostingClients {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunningOffprint offprint;
    private final String token;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Queue<String> unanswered = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads;

    PostingClients(RunningOffprint offprint, String token, int count) {
        this.offprint = offprint;
        this.token = token;
        threads = IntStream.range(0, count)
                .mapToObj(client -> new Thread(() -> postUntilGone(client)))
                .toList();
        threads.forEach(Thread::start);
    }

    private void postUntilGone(int client) {
        for (int page = 0; ; page++) {
            String url = "https://news.example/" + client + "/" + page;
            try {
                HttpResponse<String> answer = post(offprint, url);
                if (answer.statusCode() == 201) {
                    acknowledged.put(url, JSON.readTree(answer.body()).get("id").asText());
                } else {
                    unanswered.add(url);
                }
            } catch (IOException e) {
                unanswered.add(url);
                return;
            }
        }
    }

    /** Posts the page of that address; the same address has the same key and the same page. */
    HttpResponse<String> post(RunningOffprint to, String url) throws IOException {
        String body = JSON.writeValueAsString(Map.of("url", url, "html", page(url)));
        HttpRequest request = HttpRequest.newBuilder(URI.create(to.url() + "/api/v1/clips"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "key-of-" + url.substring(url.indexOf("example/") + 8))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String page(String url) {
        String paragraph = "<p>The harbour of " + url + " was quiet that morning, and the ferries, which had been late"
                + " all week, left one after the other while the gulls looked on from the wall of the old customs"
                + " house.</p>";
        return "<!doctype html><html lang=en><title>About " + url + "</title><body><article><h1>About " + url + "</h1>"
                + paragraph.repeat(40) + "</article></body></html>";
    }

    /** Addresses with the ids that the service gave them. */
    Map<String, String> acknowledged() {
        return acknowledged;
    }

    /** Addresses of which nobody knows whether they were kept. */
    List<String> unanswered() {
        return List.copyOf(unanswered);
    }

    /** Waits until every client has noticed that the service is gone. */
    void join() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
