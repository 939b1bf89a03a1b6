package dev.offprint.feed.highlight;

import dev.offprint.account.TestAccounts;
import dev.offprint.clip.Clip;
import dev.offprint.feed.TestLibrary;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;

/** A new library whose owner marks passages, for tests. */
final class Marked {

    final TestLibrary library = TestLibrary.fresh();

    private int minute = 10;

    RequestSpecification api() {
        return TestAccounts.bearer(TestAccounts.apiToken(library.owner())).contentType("application/json");
    }

    TestAccounts.BrowserSession session() {
        return TestAccounts.session(library.owner());
    }

    /** The new highlight's id; each is a minute younger than the one before. */
    String mark(Clip clip, String quote, String colour, String note) {
        Map<String, Object> highlight = new HashMap<>();
        highlight.put("quote", quote);
        highlight.put("colour", colour);
        highlight.put("note", note);
        highlight.put("createdAt", "2026-03-01T10:" + minute++ + ":00Z");
        return api().body(highlight)
                .post("/api/v1/clips/" + clip.id + "/highlights")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
