package dev.offprint.account.setup;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.account.TestAccounts;
import dev.offprint.account.User;
import dev.offprint.database.TestDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class SetUpTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    @Test
    void theLinkMakesOneAdministratorAndIsVoidThen() {
        var link = makeLink(Instant.now());
        var page = given().get("/setup?link=" + link);
        page.then().statusCode(200).body(containsString("name=\"link\" value=\"" + link + "\""));
        var name = "first-" + System.nanoTime();

        redeem(page, link, name, "short").then().statusCode(422);
        redeem(page, link, name, TestAccounts.PASSWORD)
                .then()
                .statusCode(303)
                .cookie("offprint-session", notNullValue());
        assertTrue(
                QuarkusTransaction.requiringNew().call(() -> User.byName(name).orElseThrow().admin));

        redeem(page, link, "second-" + name, TestAccounts.PASSWORD).then().statusCode(403);
        given().redirects()
                .follow(false)
                .get("/setup?link=" + link)
                .then()
                .statusCode(303)
                .header("Location", "/sign-in");
    }

    @Test
    void anOldLinkAndTheOneBeforeTheLastAreVoid() {
        var old = makeLink(Instant.now().minus(Duration.ofHours(25)));
        assertFalse(isGood(old));
        var before = makeLink(Instant.now());
        var last = makeLink(Instant.now());
        assertFalse(isGood(before));
        assertTrue(isGood(last));
    }

    private static Response redeem(Response page, String link, String username, String password) {
        var found = TOKEN.matcher(page.body().asString());
        assertTrue(found.find());
        return given().redirects()
                .follow(false)
                .cookies(page.cookies())
                .header("Accept", "text/html")
                .formParam("csrf-token", found.group(1))
                .formParam("link", link)
                .formParam("username", username)
                .formParam("password", password)
                .post("/setup");
    }

    private static String makeLink(Instant now) {
        TestAccounts.user("somebody");
        return QuarkusTransaction.requiringNew().call(() -> SetUpLink.make(now));
    }

    private static boolean isGood(String link) {
        return QuarkusTransaction.requiringNew().call(() -> SetUpLink.isGood(link, Instant.now()));
    }
}
