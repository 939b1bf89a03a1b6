package dev.offprint.account.token;

import static dev.offprint.account.TestAccounts.bearer;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.account.Hashes;
import dev.offprint.account.TestAccounts;
import dev.offprint.account.User;
import dev.offprint.database.TestDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class TokenTest {

    private static final Pattern SHOWN = Pattern.compile("id=\"token\">(op_[^<]+)<");

    private User anna;

    @BeforeEach
    void users() {
        anna = TestAccounts.user("token-anna");
    }

    @Test
    void aScriptGetsATokenForNameAndPassword() {
        String token = given().auth()
                .preemptive()
                .basic("token-anna", TestAccounts.PASSWORD)
                .contentType("application/json")
                .body("{\"name\":\"script\",\"scope\":\"api\"}")
                .post("/api/v1/tokens")
                .then()
                .statusCode(201)
                .body("token", startsWith("op_"))
                .body("scope", equalTo("api"))
                .extract()
                .path("token");
        bearer(token)
                .get("/api/v1/tokens/current")
                .then()
                .statusCode(200)
                .body("name", equalTo("script"))
                .body("scope", equalTo("api"))
                .body("user", equalTo("token-anna"))
                .body("product", equalTo("offprint"));
    }

    @Test
    void nameAndPasswordAreGoodForNothingElse() {
        given().auth()
                .preemptive()
                .basic("token-anna", TestAccounts.PASSWORD)
                .get("/api/v1/tokens")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .body("code", equalTo("not-signed-in"));
    }

    @Test
    void onlyTheHashIsStored() {
        var text = TestAccounts.clipToken(anna);
        Token stored = QuarkusTransaction.requiringNew()
                .call(() -> Token.<Token>find("tokenHash", (Object) Hashes.sha256(text))
                        .firstResult());
        assertEquals(anna.id, stored.owner);
        assertTrue(text.startsWith(stored.hint) && stored.hint.length() < 10);
    }

    @Test
    void thePageShowsANewTokenOnceAndTakesItBack() {
        var session = TestAccounts.session(anna);
        var page = session.form()
                .formParam("name", "Lap<b>top")
                .formParam("scope", "clip")
                .post("/settings/tokens");
        page.then().statusCode(200).body(not(containsString("Lap<b>"))).body(containsString("Lap&lt;b&gt;top"));
        var found = SHOWN.matcher(page.body().asString());
        assertTrue(found.find());
        session.get().get("/settings/tokens").then().statusCode(200).body(not(containsString(found.group(1))));

        int id = bearer(found.group(1)).get("/api/v1/tokens/current").statusCode() == 200
                ? TestAccounts.session(anna).get().get("/api/v1/tokens").path("items[0].id")
                : -1;
        session.form().post("/settings/tokens/" + id + "/revoke").then().statusCode(303);
        bearer(found.group(1)).get("/api/v1/tokens/current").then().statusCode(401);
    }

    @Test
    void aWrongTokenIsNotHelpedByAGoodCookie() {
        TestAccounts.session(anna)
                .get()
                .header("Authorization", "Bearer op_wrong")
                .get("/api/v1/tokens/current")
                .then()
                .statusCode(401);
    }

    @Test
    void aClipTokenCannotSeeTokens() {
        bearer(TestAccounts.clipToken(anna))
                .get("/api/v1/tokens")
                .then()
                .statusCode(403)
                .body("code", equalTo("not-allowed"));
    }

    @Test
    void anotherUsersTokenIsNotThere() {
        var berta = TestAccounts.user("token-berta");
        TestAccounts.clipToken(berta);
        int id = TestAccounts.session(berta).get().get("/api/v1/tokens").path("items[0].id");
        bearer(TestAccounts.apiToken(anna))
                .delete("/api/v1/tokens/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void brokenAndIncompleteJsonIsRefusedInWords() {
        var session = TestAccounts.session(anna);
        session.script()
                .contentType("application/json")
                .body("{\"name\":")
                .post("/api/v1/tokens")
                .then()
                .statusCode(400)
                .body("code", equalTo("broken-json"));
        session.script()
                .contentType("application/json")
                .body("{\"scope\":\"api\"}")
                .post("/api/v1/tokens")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("field", equalTo("name"));
        session.script()
                .contentType("text/csv")
                .body("x")
                .post("/api/v1/tokens")
                .then()
                .statusCode(415)
                .body("status", equalTo(415));
        session.script().put("/api/v1/tokens").then().statusCode(405).body("status", equalTo(405));
    }
}
