package dev.offprint.rule;

import static dev.offprint.account.TestAccounts.bearer;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.account.TestAccounts;
import dev.offprint.account.TestAccounts.BrowserSession;
import dev.offprint.account.User;
import dev.offprint.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Site rules are listed by site, changed in place, and travel from one library to another as a file. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class SiteRuleFileTest {

    private final User owner = TestAccounts.user("rules-" + System.nanoTime());
    private final BrowserSession session = TestAccounts.session(owner);

    private void say(String site, String action, String selector) {
        bearer(TestAccounts.apiToken(owner))
                .contentType("application/json")
                .body(Map.of("site", site, "action", action, "selector", selector))
                .post("/api/v1/site-rules")
                .then()
                .statusCode(201);
    }

    private Document page(BrowserSession of) {
        return Jsoup.parse(of.get().get("/settings/rules").asString());
    }

    private static Response upload(BrowserSession into, String file) {
        return into.script()
                .accept("text/html")
                .multiPart("file", "rules.json", file.getBytes(StandardCharsets.UTF_8), "application/json")
                .post("/settings/rules/file");
    }

    @Test
    void aFileTakesTheRulesElsewhere() {
        say("b.example", "remove", ".pull-box");
        say("a.example", "keep", "#box > p");
        say("b.example", "content", "main");
        Response file = session.get().get("/settings/rules/offprint-site-rules.json");
        file.then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .body("items.size()", equalTo(3))
                .body("items[0].site", equalTo("a.example"));

        BrowserSession other = TestAccounts.session(TestAccounts.user("rules-other-" + System.nanoTime()));
        upload(other, file.asString()).then().statusCode(303);
        assertEquals(
                List.of("a.example", "b.example"),
                page(other).select(".rule-site h3").eachText());
        assertEquals(
                page(session).select(".rule summary").eachText(),
                page(other).select(".rule summary").eachText());
        // once more changes nothing
        upload(other, file.asString()).then().statusCode(303);
        assertEquals(3, page(other).select(".rule").size());
    }

    @Test
    void aBadFileChangesNothingAndIsExplained() {
        for (String file : List.of("", "[]", "not json", "{\"items\": null}", "{\"items\": 5}")) {
            Response answer = upload(session, file);
            answer.then().statusCode(422);
            assertTrue(Jsoup.parse(answer.asString()).select("#problem").text().contains("not a file of rules"), file);
        }
        String second =
                """
                {"items": [{"site": "a.example", "action": "keep", "selector": ".fine"},
                           {"site": "a.example", "action": "keep", "selector": "p:matches((a+)+b)"}]}""";
        Response answer = upload(session, second);
        answer.then().statusCode(422);
        assertTrue(Jsoup.parse(answer.asString()).select("#problem").text().contains("Rule 2"), answer.asString());
        assertEquals(0, page(session).select(".rule").size());
    }

    @Test
    void theApiTakesAFileAtOnce() {
        bearer(TestAccounts.apiToken(owner))
                .contentType("application/json")
                .body("{\"items\": [{\"site\": \"www.c.example\", \"action\": \"remove\", \"selector\": \".x\"}]}")
                .post("/api/v1/site-rules/import")
                .then()
                .statusCode(200)
                .body("imported", equalTo(1));
        assertEquals("c.example", page(session).select(".rule-site h3").text());
    }

    @Test
    void aRuleIsChangedInItsPlace() {
        say("d.example", "remove", ".a");
        String action = page(session).select(".rule form").attr("action");
        session.form()
                .formParam("site", "d.example")
                .formParam("action", "keep")
                .formParam("selector", ".b")
                .post(action)
                .then()
                .statusCode(303);
        assertEquals("Always keep .b", page(session).select(".rule summary").text());
        session.form()
                .formParam("site", "d.example")
                .formParam("action", "keep")
                .formParam("selector", "..")
                .post(page(session).select(".rule form").attr("action"))
                .then()
                .statusCode(422);
        assertEquals("Always keep .b", page(session).select(".rule summary").text());
    }
}
