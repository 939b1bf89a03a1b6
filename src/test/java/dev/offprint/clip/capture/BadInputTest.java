package dev.offprint.clip.capture;

import static dev.offprint.account.TestAccounts.bearer;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.clip.Clipping;
import dev.offprint.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is broken, hostile or huge is answered in words or stored harmlessly, never with 5xx and never with 409. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class BadInputTest {

    private Clipping reader;

    @BeforeEach
    void signUp() {
        reader = Clipping.as("bad-input-test");
    }

    private Response post(String contentType, String body) {
        return post(contentType, null, body.getBytes(UTF_8));
    }

    private Response post(String contentType, String encoding, byte[] body) {
        var request = bearer(reader.clip())
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(contentType, io.restassured.http.ContentType.BINARY)))
                .header("Content-Type", contentType);
        return (encoding == null ? request : request.header("Content-Encoding", encoding))
                .body(body)
                .post("/api/v1/clips");
    }

    @Test
    void needsACredentialOfTheRightScope() {
        given().contentType("application/json")
                .body("{}")
                .post("/api/v1/clips")
                .then()
                .statusCode(401);
        bearer("op_wrong")
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/clips")
                .then()
                .statusCode(401);
        String id = reader.save("https://example.org/scope", Clipping.page("Scope", "Mine."))
                .path("id");
        bearer(reader.clip()).get("/api/v1/clips/" + id).then().statusCode(403);
        bearer(reader.clip()).delete("/api/v1/clips/" + id).then().statusCode(403);
        bearer(reader.clip()).post("/api/v1/clips/" + id + "/extract").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "7",
                "\"text\"",
                "{\"url\":}",
                "\u0000",
                "{\"url\":\"http://a/\"",
                "<html>"
            })
    void brokenJsonIs400(String body) {
        post("application/json", body).then().statusCode(400).body("code", notNullValue());
    }

    @Test
    void deeplyNestedJsonIs400() {
        String deep = "{\"url\":" + "[".repeat(100_000);
        int status = post("application/json", deep).statusCode();
        assertTrue(status == 400 || status == 422, () -> "" + status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"url\":null}",
                "{\"url\":\" \"}",
                "{\"url\":\"about:blank\"}",
                "{\"url\":\"javascript:alert(1)\"}",
                "{\"url\":\"file:///etc/passwd\"}",
                "{\"url\":\"/relative\"}",
                "{\"url\":\"https://\"}",
                "{\"url\":{}}",
                "{\"url\":[]}",
                "{\"url\":\"chrome://settings\"}",
                "{\"url\":\"data:text/html,x\"}"
            })
    void aWrongUrlIs422WithTheField(String body) {
        post("application/json", body).then().statusCode(422).body("field", equalTo("url"));
    }

    @Test
    void otherWrongFieldsAreNamed() {
        post("application/json", "{\"url\":\"https://a.example/\",\"tags\":7}")
                .then()
                .statusCode(422)
                .body("field", equalTo("tags"));
        post("application/json", "{\"url\":\"https://a.example/\",\"capturedAt\":\"yesterday\"}")
                .then()
                .statusCode(422)
                .body("field", equalTo("capturedAt"));
        reader.save(Map.of("url", "https://a.example/" + "x".repeat(9_000)))
                .then()
                .statusCode(422)
                .body("field", equalTo("url"));
        reader.save(Map.of("url", "https://a.example/", "tags", List.of("t".repeat(101))))
                .then()
                .statusCode(422)
                .body("field", equalTo("tags"));
        reader.save(Map.of("url", "https://a.example/", "note", "n".repeat(10_001)))
                .then()
                .statusCode(422)
                .body("field", equalTo("note"));
    }

    @Test
    void whatIsNotHtmlIs415() {
        post("application/pdf", "%PDF-1.7").then().statusCode(415);
        post("application/json", "br", "{}".getBytes(UTF_8)).then().statusCode(415);
        reader.save("https://example.org/a.pdf", "%PDF-1.7 ...")
                .then()
                .statusCode(415)
                .body("code", equalTo("not-html"));
        bearer(reader.clip())
                .multiPart("clip", "{\"url\":\"https://example.org/b\"}", "application/json")
                .multiPart("page", "page.png", new byte[] {1, 2}, "image/png")
                .post("/api/v1/clips")
                .then()
                .statusCode(415);
    }

    @Test
    void tooLargeIs413WithTheLimit() throws IOException {
        String large = "{\"url\":\"https://example.org/large\",\"html\":\"" + "x".repeat(20_000_001) + "\"}";
        post("application/json", "gzip", gzip(large.getBytes(UTF_8)))
                .then()
                .statusCode(413)
                .body("limit", equalTo(20_000_000));
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bomb)) {
            for (int i = 0; i < 60; i++) {
                gzip.write(" ".repeat(1_000_000).getBytes(UTF_8));
            }
        }
        post("application/json", "gzip", bomb.toByteArray())
                .then()
                .statusCode(413)
                .body("limit", equalTo(50_000_000));
    }

    @Test
    void anExtensionThatIsTooOldIsTold() {
        String clip = "{\"url\":\"https://example.org/old\",\"client\":\"offprint-extension/%s\"}";
        post("application/json", clip.formatted("0.0.9"))
                .then()
                .statusCode(422)
                .body("code", equalTo("client-too-old"))
                .body("field", equalTo("client"));
        post("application/json", clip.formatted("0.10.0")).then().statusCode(201);
    }

    @Test
    void aBodyThatAnnouncesTooMuchIs413WithTheLimit() {
        post("application/json", null, new byte[70_000_000])
                .then()
                .statusCode(413)
                .body("code", equalTo("too-large"))
                .body("limit", equalTo(50_000_000));
    }

    @Test
    void brokenGzipAndBrokenFormsAre400() throws IOException {
        post("application/json", "gzip", "not gzip".getBytes(UTF_8)).then().statusCode(400);
        byte[] whole = gzip("{\"url\":\"https://example.org/cut\"}".getBytes(UTF_8));
        post("application/json", "gzip", java.util.Arrays.copyOf(whole, whole.length - 12))
                .then()
                .statusCode(400);
        post("multipart/form-data", "x").then().statusCode(400);
        post("multipart/form-data; boundary=b", "--b\r\nnonsense")
                .then()
                .statusCode(lessThan(500))
                .statusCode(not(200));
        post("multipart/form-data; boundary=b", "").then().statusCode(422).body("field", equalTo("clip"));
    }

    @Test
    void gzipAndMultipartAreTaken() throws IOException {
        String json = "{\"url\":\"https://example.org/gzip\",\"html\":\"" + Clipping.page("Gzip", "Packed.") + "\"}";
        post("application/json", "gzip", gzip(json.getBytes(UTF_8)))
                .then()
                .statusCode(201)
                .body("title", equalTo("Gzip"));
        String form = "--b\r\nContent-Disposition: form-data; name=\"clip\"; filename=\"clip.json\"\r\n"
                + "Content-Type: application/json\r\n\r\n{\"url\":\"https://example.org/form\",\"tags\":[\"ü\"]}\r\n"
                + "--b\r\nContent-Disposition: form-data; name=\"page\"; filename=\"page.html\"\r\n"
                + "Content-Type: text/html;charset=utf-8\r\n\r\n" + Clipping.page("Grüße 🦊", "Schön.")
                + "\r\n--b--\r\n";
        post("multipart/form-data; boundary=b", "gzip", gzip(form.getBytes(UTF_8)))
                .then()
                .statusCode(201)
                .body("title", equalTo("Grüße 🦊"))
                .body("tags[0]", equalTo("ü"));
    }

    @Test
    void anEmptyPageIsStoredAndSaysSo() {
        String id = reader.save("https://example.org/empty", "")
                .then()
                .statusCode(201)
                .body("confidence", lessThan(0.5f))
                .body("confidenceReason", notNullValue())
                .body("version", equalTo(1))
                .extract()
                .path("id");
        reader.get(id).then().statusCode(200).body("content", equalTo(""));
    }

    @Test
    void strangeCharactersSurviveOrAreMadeHarmless() {
        String sentence =
                "Emoji 👩‍👩‍👧 𝒳, שלום, مرحبا, 漢字, nul:\\u0000:, lone:\\ud83d:, other:\\udc00:, ctl:\\u000b\\u0001:, ffff:\\uffff:.";
        String html = Clipping.page("Strange \\u0000\\ud800 🦊", sentence);
        String id = post(
                        "application/json",
                        "{\"url\":\"https://example.org/strange\",\"note\":\"n\\u0000\\ud83d\","
                                + "\"tags\":[\"t\\ud83d\"],\"html\":\"" + html + "\"}")
                .then()
                .statusCode(201)
                .body("note", equalTo("n\ufffd"))
                .body("tags[0]", equalTo("t\ufffd"))
                .body("title", containsString("🦊"))
                .extract()
                .path("id");
        String content = reader.get(id).path("content");
        assertTrue(
                content.contains("👩‍👩‍👧 𝒳, שלום, مرحبا, 漢字, nul::, lone:\ufffd:, other:\ufffd:, ctl::"), content);
        for (String type : List.of("text/html", "text/markdown", "text/plain")) {
            byte[] body =
                    bearer(reader.api()).accept(type).get("/api/v1/clips/" + id).asByteArray();
            String text = new String(body, UTF_8);
            assertEquals(-1, text.indexOf(0), type);
            assertTrue(text.contains("漢字") && text.contains("👩‍👩‍👧"), type);
        }
    }

    @Test
    void bytesThatAreNotUtf8AreMadeHarmless() {
        byte[] body = ("{\"url\":\"https://example.org/latin\",\"title\":\"caf?\",\"html\":\""
                        + Clipping.page("caf?", "x") + "\"}")
                .getBytes(UTF_8);
        for (int i = 0; i < body.length; i++) {
            body[i] = body[i] == '?' ? (byte) 0xE9 : body[i];
        }
        post("application/json", null, body).then().statusCode(201).body("title", equalTo("caf\ufffd"));
    }

    @Test
    void hostilePagesAreStoredAndAnswered() {
        String deep = "<div>".repeat(50_000) + "deep";
        reader.save("https://example.org/deep", deep).then().statusCode(201);
        String wide = "<p>" + "a ".repeat(1_000_000);
        reader.save("https://example.org/wide", wide).then().statusCode(201);
        reader.save("https://example.org/script", "<script>document.write('x')</script>")
                .then()
                .statusCode(201);
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }
}
