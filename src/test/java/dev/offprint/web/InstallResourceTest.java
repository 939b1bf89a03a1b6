package dev.offprint.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.account.TestAccounts;
import dev.offprint.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What makes Offprint an app of its own on a phone. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class InstallResourceTest {

    @Test
    void theManifestSaysWhatBrowsersNeedAndSharingFillsTheForm() throws Exception {
        Response answer = given().get("/manifest.webmanifest");
        assertEquals("application/manifest+json;charset=UTF-8", answer.contentType());
        JsonPath manifest = answer.jsonPath();
        assertEquals("/", manifest.getString("start_url"));
        assertEquals("standalone", manifest.getString("display"));
        assertEquals(Map.of("title", "title", "text", "text", "url", "url"), manifest.getMap("share_target.params"));
        assertEquals("GET", manifest.getString("share_target.method"));
        assertTrue(manifest.getList("shortcuts.url").contains("/search"));
        assertTrue(manifest.getList("icons.purpose").contains("maskable"));
        for (Map<String, String> icon : manifest.<Map<String, String>>getList("icons")) {
            byte[] bytes = given().get(icon.get("src"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            if (icon.get("type").equals("image/png")) {
                int width = ImageIO.read(new ByteArrayInputStream(bytes)).getWidth();
                assertEquals(icon.get("sizes"), width + "x" + width);
            }
        }
        var session = TestAccounts.session(TestAccounts.user("install-share"));
        session.get()
                .queryParam("title", "A page")
                .queryParam("text", "Look at this https://example.org/page")
                .get(manifest.getString("share_target.action"))
                .then()
                .statusCode(200)
                .body(containsString("value=\"https://example.org/page\""));
    }

    @Test
    void theManifestSpeaksTheReadersLanguage() {
        given().header("Accept-Language", "de")
                .get("/manifest.webmanifest")
                .then()
                .body("lang", equalTo("de"))
                .body("shortcuts.name", hasItem("Suche"));
    }

    @Test
    void theWorkerNamesTheBuildAndAllOfItsFiles() {
        Response worker = given().get("/sw.js");
        assertEquals("text/javascript;charset=UTF-8", worker.contentType());
        assertEquals("no-cache", worker.header("Cache-Control"));
        var call =
                Pattern.compile("work\\(self, \"([0-9a-f]{16})\", (\\[.*])\\)").matcher(worker.asString());
        assertTrue(call.find(), worker.asString());
        List<String> files = JsonPath.from(call.group(2)).getList("$");
        assertTrue(files.containsAll(List.of("/base.css", "/feed.js", "/icons.svg", "/offline/worker.js")), files + "");
        files.forEach(file -> given().get(file).then().statusCode(200));

        var session = TestAccounts.session(TestAccounts.user("install-anna"));
        Response page = session.get().get("/settings/offline");
        assertEquals(call.group(1), page.header(PageHeaders.VERSION));
        assertNotNull(page.header(PageHeaders.READER));
        var other = TestAccounts.session(TestAccounts.user("install-ben"));
        String alias = other.get().get("/").header(PageHeaders.READER);
        assertTrue(!alias.equals(page.header(PageHeaders.READER)), alias);
    }
}
