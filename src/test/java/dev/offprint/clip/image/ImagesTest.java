package dev.offprint.clip.image;

import static dev.offprint.account.TestAccounts.bearer;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.account.TestAccounts;
import dev.offprint.clip.Clipping;
import dev.offprint.clip.Sha256;
import dev.offprint.database.TestDatabase;
import dev.offprint.fetch.LocalServer;
import dev.offprint.fetch.TestFetch;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class ImagesTest {

    private static final byte[] RED = Pictures.of("png", 317, 211);

    @Inject
    ImageAddresses addresses;

    @Inject
    SweepImages sweepImages;

    private final Clipping reader = Clipping.as("images-test");

    private Response sent(String url, String image, byte[] bytes) {
        String page = Clipping.page("Pictures", "<img src=\"" + image + "\" alt=\"A red wall\">");
        return bearer(reader.clip())
                .multiPart("clip", "{\"url\":\"" + url + "\",\"resources\":[\"" + image + "\"]}", "application/json")
                .multiPart("page", "page.html", page.getBytes(), "text/html")
                .multiPart("resource", "resource-1", bytes, "image/png")
                .post("/api/v1/clips");
    }

    @Test
    void whatTheBrowserSentIsServedUnderAPolicyThatRunsNothing() {
        String id = sent(
                        "https://example.org/pictures",
                        "https://img.example.org/red.png?a=1&amp;b=2".replace("&amp;", "&"),
                        RED)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String path = "/images/" + HexFormat.of().formatHex(Sha256.of(RED));
        String content = reader.get(id).path("content");
        assertTrue(content.contains("src=\"" + path + "\" "), content);
        assertTrue(content.contains("width=\"317\"") && content.contains("height=\"211\""), content);
        Response image = bearer(reader.api()).get(path);
        image.then()
                .statusCode(200)
                .contentType("image/png")
                .header("Content-Security-Policy", equalTo("default-src 'none'; sandbox"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Cache-Control", containsString("immutable"));
        assertArrayEquals(RED, image.asByteArray());
        TestAccounts.session(reader.user()).get().get(path).then().statusCode(200);
        bearer(reader.api())
                .header("If-None-Match", image.header("ETag"))
                .get(path)
                .then()
                .statusCode(304);
        given().get(path).then().statusCode(404);
        bearer(Clipping.as("images-other").api()).get(path).then().statusCode(404);
        bearer(reader.clip()).get(path).then().statusCode(404);

        String hash = path.substring("/images/".length());
        String signed = addresses.signedPath(UUID.fromString(id), hash);
        given().get(signed).then().statusCode(200);
        given().get(signed.replace("key=", "key=x")).then().statusCode(404);
        given().get(addresses.signedPath(UUID.randomUUID(), hash)).then().statusCode(404);
        given().get("/images/nonsense").then().statusCode(404);

        byte[] page = bearer(reader.api())
                .accept("text/html")
                .get("/api/v1/clips/" + id)
                .asByteArray();
        String standalone = new String(page, java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(standalone.contains("src=\"data:image/png;base64,") && !standalone.contains("img.example.org"));

        bearer(reader.api())
                .delete("/api/v1/clips/" + id + "?forever=true")
                .then()
                .statusCode(204);
        given().get(signed).then().statusCode(404);
        sweepImages.sweep();
        assertEquals(1L, red(), "it may be wanted again in a moment");
        QuarkusTransaction.requiringNew().run(() -> StoredImage.update("storedAt = ?1", Instant.EPOCH));
        sweepImages.sweep();
        assertEquals(0L, red());
    }

    private static long red() {
        return QuarkusTransaction.requiringNew().call(() -> StoredImage.count("hash", Sha256.of(RED)));
    }

    @Test
    void whatIsNoImageIsNotStoredAndNobodyElseIsAsked() throws InterruptedException {
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".getBytes();
        String id =
                sent("https://example.org/svg", "http://127.0.0.1:9/x.svg", svg).path("id");
        String content = reader.whenReady(id).path("content");
        assertFalse(content.contains("127.0.0.1"), content);
        assertTrue(content.contains("alt=\"A red wall\""), content);
        bearer(reader.api())
                .get("/images/" + HexFormat.of().formatHex(Sha256.of(svg)))
                .then()
                .statusCode(404);
    }

    @Test
    void missingImagesAreFetchedByAJob() throws IOException, InterruptedException {
        byte[] blue = Pictures.of("jpg", 640, 400);
        try (LocalServer site = new LocalServer()
                .on("/blue.jpg", "text/plain; charset=nonsense", new byte[0])
                .on("/blue2.jpg", "application/octet-stream", blue)) {
            TestFetch.allow(site);
            String page = Clipping.page("Blue", "<img src=\"" + site.url("/blue2.jpg") + "\" alt=\"A blue wall\">");
            String id = reader.save("https://example.org/blue", page).path("id");
            String path = "/images/" + HexFormat.of().formatHex(Sha256.of(blue));
            String content = "";
            for (int i = 0; i < 100 && !content.contains(path); i++) {
                Thread.sleep(100);
                content = reader.get(id).path("content");
            }
            assertTrue(content.contains(path), content);
            assertEquals(1, site.asked().size());
            assertEquals(null, site.asked().get(0).getRequestHeaders().getFirst("Referer"));
        }
    }
}
