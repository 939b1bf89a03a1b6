package dev.offprint.account.access;

import static dev.offprint.account.TestAccounts.bearer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.account.TestAccounts;
import dev.offprint.account.User;
import dev.offprint.account.session.Session;
import dev.offprint.account.token.Token;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** One thing of each kind that belongs to a user, made when a route's path needs its id. */
final class Belongings {

    /** By the beginning of the path up to the id; the longer first. */
    private static final Map<String, Function<User, Object>> MAKERS = new LinkedHashMap<>();

    static {
        MAKERS.put("/settings/account/sessions/", Belongings::session);
        MAKERS.put("/settings/tokens/", Belongings::token);
        MAKERS.put("/settings/feeds/", Belongings::feedLink);
        MAKERS.put("/api/v1/tokens/", Belongings::token);
        MAKERS.put("/api/v1/feed-links/", Belongings::feedLink);
        MAKERS.put("/api/v1/site-rules/", Belongings::siteRule);
        MAKERS.put("/api/v1/filter-lists/", Belongings::filterList);
        MAKERS.put("/settings/rules/lists/", Belongings::filterList);
        MAKERS.put("/settings/rules/", Belongings::siteRule);
        MAKERS.put("/api/v1/highlights/", Belongings::highlight);
        MAKERS.put("/highlights/", Belongings::highlight);
        MAKERS.put("/api/v1/clips/", Belongings::clip);
        MAKERS.put("/clips/", Belongings::clip);
        MAKERS.put("/clip/", Belongings::clip);
    }

    /** What somebody else asks for in vain stays as it is, so one of each kind will do. */
    private static final Map<String, String> LASTING = new HashMap<>();

    private Belongings() {}

    /** As {@link #path}, of a thing that is made once. */
    static String lastingPath(String template, User owner) {
        return LASTING.computeIfAbsent(template, wanted -> path(wanted, owner));
    }

    /** The path with the id of a new thing of that user as its first variable, and one that nothing has for every other. */
    static String path(String template, User owner) {
        var maker = MAKERS.entrySet().stream()
                .filter(entry -> template.startsWith(entry.getKey() + "{"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "routes.txt: " + template + " is marked owned, and Belongings does not know how to make one"));
        var id = maker.getValue().apply(owner).toString();
        return anyPath(template.replaceFirst("\\{[^}]+}", id));
    }

    /** The path with an id that nothing has. */
    static String anyPath(String template) {
        return template.replaceAll("\\{[^}]+}", "999999999");
    }

    private static Object session(User owner) {
        TestAccounts.session(owner);
        return QuarkusTransaction.requiringNew().call(() -> Session.of(owner.id).get(0).id);
    }

    private static Object token(User owner) {
        TestAccounts.clipToken(owner);
        return QuarkusTransaction.requiringNew().call(() -> Token.of(owner.id).get(0).id);
    }

    private static Object feedLink(User owner) {
        return made(owner, "/api/v1/feed-links", Map.of("name", "mine", "query", ""));
    }

    /** Straight in the database: a subscription by HTTP would fetch the list. */
    private static Object filterList(User owner) {
        var address = "https://lists.example/" + System.nanoTime();
        return QuarkusTransaction.requiringNew().call(() -> {
            var database = Panache.getEntityManager();
            database.createNativeQuery("insert into filter_lists (owner_id, address, address_hash, title)"
                            + " values (:owner, :address, unhex(sha2(:address, 256)), 'mine')")
                    .setParameter("owner", owner.id)
                    .setParameter("address", address)
                    .executeUpdate();
            return database.createNativeQuery("select last_insert_id()").getSingleResult();
        });
    }

    private static Object siteRule(User owner) {
        var rule = Map.of("site", "example.org", "action", "keep", "selector", ".a" + System.nanoTime());
        return made(owner, "/api/v1/site-rules", rule);
    }

    private static Object clip(User owner) {
        var html = "<title>Mine</title><article><p>Some words that belong to one person alone.</p></article>";
        return made(owner, "/api/v1/clips", Map.of("url", "https://example.org/" + System.nanoTime(), "html", html));
    }

    private static Object highlight(User owner) {
        return made(owner, "/api/v1/clips/" + clip(owner) + "/highlights", Map.of("quote", "Some words"));
    }

    private static Object made(User owner, String path, Map<String, String> body) {
        var answer = bearer(Credential.apiToken(owner))
                .contentType("application/json")
                .body(body)
                .post(path);
        assertEquals(201, answer.statusCode(), answer.body().asString());
        return answer.path("id");
    }
}
