package dev.offprint.account.access;

import static dev.offprint.account.TestAccounts.bearer;
import static dev.offprint.account.TestAccounts.session;
import static io.restassured.RestAssured.given;

import dev.offprint.account.TestAccounts;
import dev.offprint.account.User;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Everything that a request can come with, and whom it lets in as. */
enum Credential {
    /** A browser that has just opened the page of a form. */
    NONE(Set.of(), user -> TestAccounts.visitor()),
    WRONG(Set.of(), user -> bearer("op_wrong-wrong-wrong-wrong-wrong-wrong-wrong-wron")),
    ENDED(Set.of(), user -> TestAccounts.endedSession().script()),
    PASSWORD(Set.of("password"), user -> given().auth().preemptive().basic(user.username, TestAccounts.PASSWORD)),
    CLIP(Set.of("clip"), user -> bearer(once("clip", user, TestAccounts::clipToken))),
    API(Set.of("clip", "api"), user -> bearer(apiToken(user))),
    SESSION(Set.of("clip", "api", "session"), user -> session(user).script()),
    ADMIN_API(Set.of("clip", "api", "admin"), user -> bearer(apiToken(admin()))),
    ADMIN(Set.of("clip", "api", "session", "admin"), user -> session(admin()).script()),
    OTHER_API(Set.of("clip", "api"), user -> bearer(apiToken(other()))),
    OTHER(Set.of("clip", "api", "session"), user -> session(other()).script());

    private static final Map<String, String> TOKENS = new HashMap<>();

    private final Set<String> roles;
    private final Function<User, RequestSpecification> request;

    Credential(Set<String> roles, Function<User, RequestSpecification> request) {
        this.roles = roles;
        this.request = request;
    }

    /** A request with this credential; where it is the owner's, of that user. */
    RequestSpecification of(User owner) {
        return request.apply(owner);
    }

    boolean isOneOf(Set<String> wanted) {
        return wanted.contains("everybody") || roles.stream().anyMatch(wanted::contains);
    }

    /** Whether somebody signed in is asking for what is not theirs. */
    boolean isSomebodyElse() {
        return name().startsWith("OTHER") || name().startsWith("ADMIN");
    }

    /** After a route that may have taken a token back. */
    static void forgetTokens() {
        TOKENS.clear();
    }

    /** A token of that user for all of their library, the same each time. */
    static String apiToken(User user) {
        return once("api", user, TestAccounts::apiToken);
    }

    private static String once(String scope, User user, Function<User, String> maker) {
        return TOKENS.computeIfAbsent(scope + " " + user.id, missing -> maker.apply(user));
    }

    private static User admin() {
        return TestAccounts.admin("matrix-admin");
    }

    private static User other() {
        return TestAccounts.user("matrix-other");
    }
}
