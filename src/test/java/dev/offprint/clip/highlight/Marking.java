package dev.offprint.clip.highlight;

import static dev.offprint.account.TestAccounts.bearer;

import dev.offprint.clip.Clipping;
import io.restassured.response.Response;
import java.util.Map;

/** A reader who clips pages and marks words in them, for tests. */
abstract class Marking {

    final Clipping reader;

    Marking(String name) {
        reader = Clipping.as(name);
    }

    String clip(String sentence) {
        String address = "https://example.org/highlight/" + System.nanoTime();
        return reader.save(address, Clipping.page("Highlights", sentence)).path("id");
    }

    Response mark(String clip, Map<String, ?> highlight) {
        return reader.post("/api/v1/clips/" + clip + "/highlights", highlight);
    }

    Response mark(String clip, String quote) {
        return mark(clip, Map.of("quote", quote));
    }

    Response all(String clip) {
        return bearer(reader.api()).get("/api/v1/clips/" + clip + "/highlights");
    }
}
