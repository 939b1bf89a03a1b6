package dev.offprint.account;

import static io.restassured.RestAssured.given;

import dev.offprint.account.session.Session;
import dev.offprint.account.token.Scope;
import dev.offprint.account.token.Token;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;

/** Users and credentials for tests, made straight in the database: signing in has tests of its own. */
public final class TestAccounts {

    public static final String PASSWORD = "correct horse battery";

    private static final String SESSION_COOKIE = "offprint-session";

    private TestAccounts() {}

    /** A session as a browser has it: its cookie, and the token that its forms carry. */
    public record BrowserSession(String cookie, String csrf) {

        /** A request that only reads. */
        public RequestSpecification get() {
            return given().redirects().follow(false).cookie(SESSION_COOKIE, cookie);
        }

        /** A form from one of our own pages: add {@code formParam}s and post. */
        public RequestSpecification form() {
            return get().header("Accept", "text/html").formParam("csrf-token", csrf);
        }

        /** A change by script from one of our own pages. */
        public RequestSpecification script() {
            return get().header("X-CSRF-Token", csrf);
        }
    }

    /** The user of that name, made if need be, with {@link #PASSWORD}. */
    public static User user(String name) {
        return user(name, false);
    }

    public static User admin(String name) {
        return user(name, true);
    }

    private static User user(String name, boolean admin) {
        return QuarkusTransaction.requiringNew().call(() -> User.byName(name).orElseGet(() -> {
            var user = new User();
            user.username = name;
            user.passwordHash = bean(Passwords.class).hash(PASSWORD);
            user.admin = admin;
            user.createdAt = user.passwordChangedAt = Instant.now();
            user.persist();
            return user;
        }));
    }

    public static String apiToken(User user) {
        return token(user, Scope.API);
    }

    public static String clipToken(User user) {
        return token(user, Scope.CLIP);
    }

    public static BrowserSession session(User user) {
        var cookie = QuarkusTransaction.requiringNew().call(() -> Session.begin(user.id, "a test", Instant.now()));
        return new BrowserSession(cookie, csrf(cookie));
    }

    /** A session that was never begun, or is over. */
    public static BrowserSession endedSession() {
        var cookie = Hashes.randomSecret();
        return new BrowserSession(cookie, csrf(cookie));
    }

    /** A request from a page of ours by somebody who is not signed in. */
    public static RequestSpecification visitor() {
        var cookie = Hashes.randomSecret();
        return given().redirects().follow(false).cookie("offprint-form", cookie).header("X-CSRF-Token", csrf(cookie));
    }

    private static String csrf(String cookie) {
        return Hashes.base64url(bean(Secrets.class).sign("csrf", cookie));
    }

    /** A request with that token. */
    public static RequestSpecification bearer(String token) {
        return given().redirects().follow(false).header("Authorization", "Bearer " + token);
    }

    private static String token(User user, Scope scope) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Token.make(user.id, "a test", scope, Instant.now()).text());
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
