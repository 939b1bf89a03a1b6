package dev.offprint.extension;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * One clip as it came over the wire, read by a plain reader of the capture format.
 *
 * @param key the idempotency key
 * @param clip the JSON part
 * @param page the page's markup, or null
 * @param resources sizes of the pictures' bytes, in their order
 */
record ReceivedClip(String key, JsonObject clip, String page, List<Integer> resources) {

    private static final Gson GSON = new Gson();

    static ReceivedClip read(HttpExchange exchange) throws IOException {
        byte[] sent = exchange.getRequestBody().readAllBytes();
        boolean packed = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
        byte[] body = packed ? new GZIPInputStream(new ByteArrayInputStream(sent)).readAllBytes() : sent;
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (!type.startsWith("multipart/form-data")) {
            return new ReceivedClip(key, json(new String(body, StandardCharsets.UTF_8)), null, List.of());
        }
        return multipart(key, type.substring(type.indexOf("boundary=") + 9), body);
    }

    private static ReceivedClip multipart(String key, String boundary, byte[] body) {
        JsonObject clip = null;
        String page = null;
        List<Integer> resources = new ArrayList<>();
        // bytes as characters, so that a part's bytes can be had back
        for (String part : new String(body, StandardCharsets.ISO_8859_1).split("(\r\n)?--" + boundary + "(\r\n|--)")) {
            int end = part.indexOf("\r\n\r\n");
            if (end < 0) {
                continue;
            }
            byte[] content = part.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1);
            if (part.contains("name=\"clip\"")) {
                clip = json(new String(content, StandardCharsets.UTF_8));
            } else if (part.contains("name=\"page\"")) {
                page = new String(content, StandardCharsets.UTF_8);
            } else {
                resources.add(content.length);
            }
        }
        return new ReceivedClip(key, clip, page, resources);
    }

    private static JsonObject json(String text) {
        return GSON.fromJson(text, JsonObject.class);
    }

    String url() {
        return string("url");
    }

    String string(String name) {
        JsonElement value = clip.get(name);
        return value == null ? null : value.getAsString();
    }

    /** The letters of the layout marks on the first element of that kind. */
    String marksOf(String selector) {
        Element element = document().selectFirst(selector);
        assertNotNull(element, () -> selector + " is missing in " + page);
        return element.attr(string("marks"));
    }

    Document document() {
        return Jsoup.parse(page, url());
    }
}
