package dev.offprint.account.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.account.TestAccounts;
import dev.offprint.account.User;
import dev.offprint.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every route with every credential, against what {@code access/routes.txt} declares. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class AccessMatrixTest {

    private static final Set<Integer> REFUSED = Set.of(401, 403);

    private final RouteTable table = RouteTable.read();
    private final List<String> wrong = new ArrayList<>();
    private User owner;

    @BeforeEach
    void users() {
        owner = TestAccounts.user("matrix-owner");
    }

    @Test
    void everyRouteIsDeclaredAndEveryDeclarationIsARoute() {
        var undeclared = new TreeSet<>(Route.all().keySet());
        undeclared.removeAll(table.rows().keySet());
        var gone = new TreeSet<>(table.rows().keySet());
        gone.removeAll(Route.all().keySet());
        assertEquals("", String.join("\n", undeclared), "add these routes to access/routes.txt");
        assertEquals("", String.join("\n", gone), "take these rows out of access/routes.txt");
    }

    @Test
    void everyCredentialGetsWhatItsRowSays() {
        Route.all().forEach((key, route) -> {
            var row = table.rows().get(key);
            if (row != null) {
                for (var credential : Credential.values()) {
                    check(route, row, credential);
                }
            }
        });
        assertEquals("", String.join("\n", wrong));
    }

    /** A session's cookie alone changes nothing: that is what another site could make a browser send. */
    @Test
    void noRouteThatChangesThingsTakesASessionWithoutItsToken() {
        Route.all().values().stream().filter(Route::changesThings).forEach(route -> {
            var path = Belongings.anyPath(route.path());
            var without = send(route, path, TestAccounts.session(owner).get());
            expect(route, "session without token", 403, without);
            var elsewhere = TestAccounts.session(owner).script().header("Origin", "https://evil.example");
            expect(route, "session from another origin", 403, send(route, path, elsewhere));
            var crossSite = TestAccounts.session(owner).script().header("Sec-Fetch-Site", "cross-site");
            expect(route, "session from another site", 403, send(route, path, crossSite));
        });
        assertEquals("", String.join("\n", wrong));
    }

    private void check(Route route, RouteTable.Row row, Credential credential) {
        boolean letIn = credential.isOneOf(row.who());
        var path = row.owned() && letIn ? ownersPath(route, credential) : Belongings.anyPath(route.path());
        var answer = send(route, path, credential.of(owner));
        if (route.method().equals("DELETE")) {
            Credential.forgetTokens();
        }
        if (!letIn) {
            expect(route, credential.name(), isAnybody(credential) ? 403 : 401, answer);
        } else if (row.saved() && credential == Credential.CLIP) {
            expect(route, "CLIP, of another token's clip", 404, answer);
        } else if (isRefusal(answer)) {
            note(route, credential.name(), "let in", answer);
        } else if (row.owned() && credential.isSomebodyElse()) {
            expect(route, credential.name(), 404, answer);
        } else if (row.owned() && answer.statusCode() == 404 && hasOneVariable(route)) {
            note(route, credential.name(), "their own found", answer);
        } else if (answer.statusCode() >= 500) {
            note(route, credential.name(), "no failure", answer);
        }
    }

    private String ownersPath(Route route, Credential credential) {
        return credential.isSomebodyElse() || !route.changesThings()
                ? Belongings.lastingPath(route.path(), owner)
                : Belongings.path(route.path(), owner);
    }

    private static boolean hasOneVariable(Route route) {
        return route.path().indexOf('{') == route.path().lastIndexOf('{');
    }

    /** Known but not allowed is 403, not known at all is 401. Name and password count only where tokens are made. */
    private static boolean isAnybody(Credential credential) {
        return !Set.of(Credential.NONE, Credential.WRONG, Credential.ENDED, Credential.PASSWORD)
                .contains(credential);
    }

    /** A form shown again with a 401 or 403 of its own is an answer, not a refusal. */
    private static boolean isRefusal(Response answer) {
        return REFUSED.contains(answer.statusCode())
                && String.valueOf(answer.contentType()).startsWith("application/problem+json");
    }

    private static Response send(Route route, String path, RequestSpecification request) {
        if (route.changesThings()) {
            request.contentType(route.consumes());
            if (route.consumes().endsWith("json")) {
                request.body("{}");
            }
        }
        return request.accept("*/*").request(route.method(), path);
    }

    private void expect(Route route, String who, int status, Response answer) {
        if (answer.statusCode() != status) {
            note(route, who, String.valueOf(status), answer);
        }
    }

    private void note(Route route, String who, String expected, Response answer) {
        wrong.add(route.key() + " · " + who + ": expected " + expected + ", got " + answer.statusCode());
    }
}
