package dev.offprint.web;

import static dev.offprint.account.TestAccounts.bearer;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.account.TestAccounts;
import dev.offprint.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What every answer has in common, pages, JSON, files and failures alike. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class AnswersTest {

    @Test
    void everyAnswerCarriesThePolicy() {
        var anna = TestAccounts.user("answers-anna");
        strict(given().get("/sign-in").then()).header("Cache-Control", "no-store");
        strict(TestAccounts.session(anna).get().get("/settings/tokens").then()).header("Cache-Control", "no-store");
        strict(bearer(TestAccounts.apiToken(anna)).get("/api/v1/tokens").then()).header("Cache-Control", "no-store");
        strict(given().get("/mark.svg").then().statusCode(200)).header("Cache-Control", "no-cache");
        strict(given().get("/sw.js").then().statusCode(200)).header("Cache-Control", "no-cache");
        strict(given().get("/nothing/here").then().statusCode(404));
        strict(given().get("/api/v1/tokens").then().statusCode(401));
        strict(given().header("Host", "evil.example").get("/").then().statusCode(421));
    }

    @Test
    void noPageHasAnythingInline() {
        var session = TestAccounts.session(TestAccounts.admin("answers-admin"));
        for (var path : new String[] {"/settings/account", "/settings/tokens", "/settings/users", "/pair", "/"}) {
            var page = session.get().get(path).then().statusCode(200).extract().asString();
            assertFalse(page.matches("(?s).*<(style|script>|[a-z]+ [^>]*\\s(style|on[a-z]+)=).*"), path);
            assertTrue(page.contains("lang=\"en\""), path);
        }
        session.get()
                .header("Accept-Language", "de-AT,de;q=0.9,en;q=0.5")
                .get("/settings/account")
                .then()
                .body(containsString("lang=\"de\""))
                .body(containsString("Passwort ändern"));
    }

    @Test
    void stylesAndScriptsMayDoNothingOfTheirOwn() {
        for (String file : new String[] {"/base.css", "/theme.js"}) {
            given().get(file)
                    .then()
                    .header("Content-Security-Policy", "default-src 'none'")
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Cross-Origin-Resource-Policy", "same-origin")
                    .header("Cache-Control", "no-cache");
        }
    }

    @Test
    void ourFilesAreCompressedAndPagesAreNot() {
        var gzip = given().header("Accept-Encoding", "gzip");
        gzip.get("/base.css").then().header("Content-Encoding", "gzip");
        gzip.get("/feed.js").then().header("Content-Encoding", "gzip");
        gzip.get("/icons.svg").then().header("Content-Encoding", "gzip");
        var session = TestAccounts.session(TestAccounts.user("answers-anna"));
        for (String path : new String[] {"/", "/offline/pass", "/offline/articles", "/settings/account"}) {
            session.get().header("Accept-Encoding", "gzip").get(path).then().header("Content-Encoding", nullValue());
        }
    }

    @Test
    void aFileIsNotSentTwice() {
        var first = given().get("/base.css");
        given().header("If-Modified-Since", first.header("Last-Modified"))
                .get("/base.css")
                .then()
                .statusCode(304);
    }

    @Test
    void peopleGetPagesAndProgramsGetProblems() {
        given().accept("application/json")
                .get("/api/v1/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("about:blank"))
                .body("title", equalTo("Not Found"))
                .body("status", equalTo(404))
                .body("code", equalTo("not-found"));
        given().accept("text/html,application/xhtml+xml")
                .get("/nothing")
                .then()
                .statusCode(404)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("There is nothing here"));
        given().redirects()
                .follow(false)
                .accept("text/html")
                .get("/settings/tokens?x=1&y=2")
                .then()
                .statusCode(303)
                .header("Location", "/sign-in?return=%2Fsettings%2Ftokens%3Fx%3D1%26y%3D2");
    }

    @Test
    void aNumberThatIsNoneAndEndlessNestingAreNoFailuresOfOurs() {
        var token = TestAccounts.apiToken(TestAccounts.user("answers-anna"));
        bearer(token).delete("/api/v1/tokens/abc").then().statusCode(404).body("code", equalTo("not-found"));
        bearer(token)
                .contentType("application/json")
                .body("[".repeat(100_000).getBytes(StandardCharsets.US_ASCII))
                .post("/api/v1/feed-links")
                .then()
                .statusCode(400)
                .body("code", equalTo("broken-json"));
        bearer(token)
                .contentType("application/json")
                .body("{\"name\":[1]}")
                .post("/api/v1/feed-links")
                .then()
                .statusCode(422)
                .body("field", equalTo("name"));
    }

    @Test
    void otherOriginsAreToldNothing() {
        given().header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/api/v1/tokens")
                .then()
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Access-Control-Allow-Methods", nullValue());
    }

    @Test
    void nothingOfDevelopmentIsThere() {
        given().get("/q/dev-ui").then().statusCode(404).body(not(containsString("Quarkus")));
        given().get("/nothing").then().body(not(containsString("Quarkus")));
    }

    private static ValidatableResponse strict(ValidatableResponse answer) {
        return answer.header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("require-trusted-types-for 'script'"))
                .header("Content-Security-Policy", endsWith("; trusted-types offprint-worker"))
                .header("Content-Security-Policy", containsString("worker-src 'self'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }
}
