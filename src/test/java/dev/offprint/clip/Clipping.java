package dev.offprint.clip;

import static dev.offprint.account.TestAccounts.bearer;

import dev.offprint.account.TestAccounts;
import dev.offprint.account.User;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;

/** A user who clips, for tests: with a token of each scope. */
public record Clipping(User user, String api, String clip) {

    public static Clipping as(String name) {
        User user = TestAccounts.user(name);
        return new Clipping(user, TestAccounts.apiToken(user), TestAccounts.clipToken(user));
    }

    /** A page long enough to be an article, with the sentence in it. */
    public static String page(String title, String sentence) {
        StringBuilder page = new StringBuilder("<!doctype html><html lang=en><head><title>")
                .append(title)
                .append("</title></head><body><article><h1>")
                .append(title)
                .append("</h1>");
        for (int i = 1; i <= 12; i++) {
            page.append("<p>Paragraph ")
                    .append(i)
                    .append(" tells of the harbour, its cranes and the people who work there by night, and ")
                    .append("how the wind from the sea decides what can be loaded before the morning comes.</p>");
        }
        return page.append("<p>")
                .append(sentence)
                .append("</p></article></body></html>")
                .toString();
    }

    /** Saves as JSON with the clip token. */
    public Response save(String url, String html) {
        return save(Map.of("url", url, "html", html));
    }

    public Response save(Map<String, ?> capture) {
        return bearer(clip)
                .contentType("application/json")
                .body(new HashMap<>(capture))
                .post("/api/v1/clips");
    }

    public Response get(String id) {
        return bearer(api).accept("application/json").get("/api/v1/clips/" + id);
    }

    public Response patch(String id, Map<String, ?> change) {
        return bearer(api).contentType("application/json").body(change).patch("/api/v1/clips/" + id);
    }

    public Response post(String path, Object body) {
        return bearer(api).contentType("application/json").body(body).post(path);
    }

    /** Waits for the jobs of a clip, and answers it as it is then. */
    public Response whenReady(String id) throws InterruptedException {
        Response clip = get(id);
        for (int i = 0; i < 150 && clip.<Boolean>path("pending"); i++) {
            Thread.sleep(100);
            clip = get(id);
        }
        return clip;
    }
}
