package dev.offprint.account.session;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.offprint.account.TestAccounts;
import dev.offprint.account.User;
import dev.offprint.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class SignInTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    private static final String VARYING = "name=\"(csrf-token|username)\" (value|content)=\"[^\"]*\"";

    private User anna;

    @BeforeEach
    void users() {
        anna = TestAccounts.user("anna");
    }

    @Test
    void theRightPasswordBeginsASessionThatScriptsAndOtherSitesCannotUse() {
        var answer = signIn("Anna", TestAccounts.PASSWORD, "/?state=archived");
        answer.then().statusCode(303).header("Location", equalTo("/?state=archived"));
        var cookie = answer.detailedCookie("offprint-session");
        assertEquals(true, cookie.isHttpOnly());
        assertEquals("Lax", cookie.getSameSite());
        assertEquals(43, cookie.getValue().length());
        whoIs(cookie.getValue()).then().statusCode(200).body("user", equalTo("anna"));
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        var wrong = signIn("anna", "not the password", "/");
        var unknown = signIn("nobody-" + System.nanoTime(), "not the password", "/");
        assertEquals(401, wrong.statusCode());
        assertEquals(401, unknown.statusCode());
        assertEquals(
                wrong.body().asString().replaceAll(VARYING, ""),
                unknown.body().asString().replaceAll(VARYING, ""));
        assertEquals(null, wrong.cookie("offprint-session"));
    }

    @Test
    void aSessionEndsWithSignOutEvenForWhoCopiedTheCookie() {
        var session = TestAccounts.session(anna);
        whoIs(session.cookie()).then().statusCode(200);
        session.form()
                .post("/sign-out")
                .then()
                .statusCode(303)
                .header("Clear-Site-Data", containsString("cookies"))
                .cookie("offprint-session", "");
        whoIs(session.cookie()).then().statusCode(401);
    }

    @Test
    void aPlantedCookieIsNotAdopted() {
        var planted = "planted-by-somebody-else-0123456789abcdefgh";
        var page = given().cookie("offprint-session", planted).get("/sign-in");
        var answer = given().redirects()
                .follow(false)
                .cookies(page.cookies())
                .cookie("offprint-session", planted)
                .formParam("csrf-token", csrf(page))
                .formParam("username", "anna")
                .formParam("password", TestAccounts.PASSWORD)
                .post("/sign-in");
        answer.then().statusCode(303);
        assertNotEquals(planted, answer.cookie("offprint-session"));
        whoIs(planted).then().statusCode(401);
    }

    @Test
    void signingInAgainEndsTheSessionBefore() {
        var before = TestAccounts.session(anna);
        before.form()
                .formParam("username", "anna")
                .formParam("password", TestAccounts.PASSWORD)
                .post("/sign-in")
                .then()
                .statusCode(303)
                .cookie("offprint-session", notNullValue());
        whoIs(before.cookie()).then().statusCode(401);
    }

    @Test
    void returnNeverLeadsToAnotherServer() {
        for (var away :
                new String[] {"https://evil.example/", "//evil.example", "/\\evil.example", "/\t/evil.example"}) {
            var location = signIn("anna", TestAccounts.PASSWORD, away).header("Location");
            assertEquals("/", location, away);
        }
    }

    @Test
    void guessingIsSlowedDown() {
        var name = "guessed-" + System.nanoTime();
        TestAccounts.user(name);
        Response last = null;
        for (int i = 0; i < 6; i++) {
            last = signIn(name, "guess number " + i, "/");
        }
        last.then().statusCode(429).header("Retry-After", notNullValue());
        signIn(name, TestAccounts.PASSWORD, "/").then().statusCode(429);
        given().auth()
                .preemptive()
                .basic(name, TestAccounts.PASSWORD)
                .contentType("application/json")
                .body("{\"name\":\"script\",\"scope\":\"api\"}")
                .post("/api/v1/tokens")
                .then()
                .statusCode(429)
                .body("code", is("too-many-tries"));
    }

    @Test
    void aPostFromAnotherSiteIsRefused() {
        var page = given().get("/sign-in");
        given().redirects()
                .follow(false)
                .cookies(page.cookies())
                .header("Origin", "https://evil.example")
                .formParam("csrf-token", csrf(page))
                .formParam("username", "anna")
                .formParam("password", TestAccounts.PASSWORD)
                .post("/sign-in")
                .then()
                .statusCode(403)
                .body("code", is("other-origin"));
    }

    private static Response whoIs(String cookie) {
        return given().cookie("offprint-session", cookie).get("/api/v1/tokens/current");
    }

    static Response signIn(String username, String password, String back) {
        var page = given().get("/sign-in");
        return given().redirects()
                .follow(false)
                .cookies(page.cookies())
                .header("Accept", "text/html")
                .formParam("csrf-token", csrf(page))
                .formParam("username", username)
                .formParam("password", password)
                .formParam("return", back)
                .post("/sign-in");
    }

    private static String csrf(Response page) {
        var found = TOKEN.matcher(page.body().asString());
        assertEquals(true, found.find(), page.body().asString());
        return found.group(1);
    }
}
