package dev.offprint.account.user;

import static dev.offprint.account.TestAccounts.bearer;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.account.Passwords;
import dev.offprint.account.TestAccounts;
import dev.offprint.account.User;
import dev.offprint.account.session.Session;
import dev.offprint.account.token.Token;
import dev.offprint.database.TestDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class AccountTest {

    private static final String NEW = "another good password";

    @Inject
    Passwords passwords;

    @Inject
    ResetPassword resetPassword;

    @Test
    void aNewPasswordEndsEverySessionAndTheTokensIfWished() {
        var user = fresh("change");
        var here = TestAccounts.session(user);
        var elsewhere = TestAccounts.session(user);
        var token = TestAccounts.apiToken(user);
        here.form()
                .formParam("current", TestAccounts.PASSWORD)
                .formParam("password", NEW)
                .formParam("tokens", "yes")
                .post("/settings/account/password")
                .then()
                .statusCode(303)
                .header("Clear-Site-Data", containsString("cookies"));
        here.get().get("/api/v1/tokens/current").then().statusCode(401);
        elsewhere.get().get("/api/v1/tokens/current").then().statusCode(401);
        bearer(token).get("/api/v1/tokens/current").then().statusCode(401);
        assertTrue(proves(user, NEW));
        assertFalse(proves(user, TestAccounts.PASSWORD));
    }

    @Test
    void aWrongOrWeakPasswordChangesNothing() {
        var user = fresh("weak");
        var session = TestAccounts.session(user);
        session.form()
                .formParam("current", "not my password")
                .formParam("password", NEW)
                .post("/settings/account/password")
                .then()
                .statusCode(422)
                .body(containsString("This is not your password"));
        session.form()
                .formParam("current", TestAccounts.PASSWORD)
                .formParam("password", "too short")
                .post("/settings/account/password")
                .then()
                .statusCode(422);
        session.get().get("/settings/account").then().statusCode(200);
        assertTrue(proves(user, TestAccounts.PASSWORD));
    }

    @Test
    void aStolenSessionCanBeEndedFromAnother() {
        var user = fresh("stolen");
        var stolen = TestAccounts.session(user);
        long id =
                QuarkusTransaction.requiringNew().call(() -> Session.of(user.id).get(0).id);
        var mine = TestAccounts.session(user);
        TestAccounts.session(fresh("stranger"))
                .form()
                .post("/settings/account/sessions/" + id + "/end")
                .then()
                .statusCode(404);
        mine.form()
                .post("/settings/account/sessions/" + id + "/end")
                .then()
                .statusCode(303)
                .header("Location", "/settings/account");
        stolen.get().get("/settings/account").then().statusCode(401);
        mine.get().get("/settings/account").then().statusCode(200);
    }

    @Test
    void deletingTheAccountAsksForThePasswordAndTakesEverything() {
        TestAccounts.admin("some-admin");
        var user = fresh("leaving");
        var session = TestAccounts.session(user);
        TestAccounts.apiToken(user);
        session.form()
                .formParam("current", "not my password")
                .post("/settings/account/delete")
                .then()
                .statusCode(422);
        session.form()
                .formParam("current", TestAccounts.PASSWORD)
                .post("/settings/account/delete")
                .then()
                .statusCode(303);
        QuarkusTransaction.requiringNew().run(() -> {
            assertEquals(Optional.empty(), User.byId(user.id));
            assertEquals(0, Session.count("owner", user.id));
            assertEquals(0, Token.count("owner", user.id));
        });
    }

    @Test
    void anAdministratorAddsAndRemovesPeople() {
        var admin = TestAccounts.session(TestAccounts.admin("some-admin"));
        var name = "added-" + System.nanoTime();
        int id = admin.script()
                .contentType("application/json")
                .body(Map.of("username", name, "password", NEW))
                .post("/api/v1/users")
                .then()
                .statusCode(201)
                .body("username", equalTo(name))
                .body("admin", equalTo(false))
                .body("$", not(containsString("password")))
                .extract()
                .path("id");
        admin.form()
                .formParam("username", name.toUpperCase())
                .formParam("password", NEW)
                .post("/settings/users")
                .then()
                .statusCode(422)
                .body(containsString("Somebody has this user name already"));
        admin.form().post("/settings/users/" + id + "/remove").then().statusCode(303);
        admin.script().delete("/api/v1/users/" + id).then().statusCode(404);
    }

    @Test
    void whoIsNoAdministratorSeesNobody() {
        var session = TestAccounts.session(fresh("curious"));
        session.get().get("/settings/users").then().statusCode(403);
        session.get().get("/api/v1/users").then().statusCode(403);
        session.form()
                .formParam("username", "x" + System.nanoTime())
                .formParam("password", NEW)
                .post("/settings/users")
                .then()
                .statusCode(403);
    }

    @Test
    void theCommandLineSetsANewPassword() {
        var user = fresh("forgetful");
        var session = TestAccounts.session(user);
        resetPassword.of(user.username, NEW);
        assertTrue(proves(user, NEW));
        session.get().get("/settings/account").then().statusCode(401);
    }

    private boolean proves(User user, String password) {
        var now = QuarkusTransaction.requiringNew().call(() -> User.byId(user.id));
        return passwords.prove(now, password);
    }

    private static User fresh(String name) {
        return TestAccounts.user(name + "-" + System.nanoTime());
    }
}
