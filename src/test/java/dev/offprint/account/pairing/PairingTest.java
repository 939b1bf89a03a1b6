package dev.offprint.account.pairing;

import static dev.offprint.account.TestAccounts.bearer;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.offprint.account.Hashes;
import dev.offprint.account.TestAccounts;
import dev.offprint.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class PairingTest {

    private static final String VERIFIER = "a-verifier-that-only-this-browser-knows-0123456789";

    @Test
    void theBrowserGetsItsTokenOnceTheUserHasTypedTheCode() {
        var pairing = begin();
        poll(pairing.path("id"), VERIFIER).then().statusCode(202).body("status", equalTo("waiting"));

        var anna = TestAccounts.session(TestAccounts.user("pair-anna"));
        String code = pairing.path("code");
        anna.form()
                .formParam("code", " " + code.toLowerCase().replace("-", " "))
                .post("/pair")
                .then()
                .statusCode(200)
                .body(containsString("Firefox on Linux"));
        anna.form().formParam("code", code).post("/pair").then().statusCode(422);

        String token = poll(pairing.path("id"), VERIFIER)
                .then()
                .statusCode(200)
                .body("user", equalTo("pair-anna"))
                .body("name", equalTo("Firefox on Linux"))
                .extract()
                .path("token");
        bearer(token).get("/api/v1/tokens/current").then().statusCode(200).body("scope", equalTo("clip"));
        poll(pairing.path("id"), VERIFIER).then().statusCode(404);
    }

    @Test
    void whoDoesNotKnowTheVerifierGetsNothing() {
        var pairing = begin();
        poll(pairing.path("id"), "guessed").then().statusCode(404);
        poll("unknown", VERIFIER).then().statusCode(404);
        given().contentType("application/json")
                .body(Map.of())
                .post("/api/v1/pairings/" + pairing.path("id"))
                .then()
                .statusCode(422);
    }

    @Test
    void aCodeIsGuessedFiveTimesOnly() {
        var berta = TestAccounts.session(TestAccounts.user("pair-berta"));
        for (int i = 0; i < 5; i++) {
            berta.form().formParam("code", "AAAA-AAA" + i).post("/pair").then().statusCode(422);
        }
        berta.form()
                .formParam("code", (String) begin().path("code"))
                .post("/pair")
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue());
    }

    @Test
    void aBrowserWithoutNameOrChallengeIsNotPaired() {
        given().contentType("application/json")
                .body(Map.of("name", "x", "challenge", "short"))
                .post("/api/v1/pairings")
                .then()
                .statusCode(422)
                .body("field", equalTo("challenge"));
    }

    private static Response begin() {
        var challenge = Hashes.base64url(Hashes.sha256(VERIFIER));
        var answer = given().contentType("application/json")
                .body(Map.of("name", "Firefox on Linux", "challenge", challenge))
                .post("/api/v1/pairings");
        answer.then().statusCode(201).body("expiresAt", notNullValue()).body("minimumExtension", equalTo("0.1.0"));
        return answer;
    }

    private static Response poll(String id, String verifier) {
        return given().contentType("application/json")
                .body(Map.of("verifier", verifier))
                .post("/api/v1/pairings/" + id);
    }
}
