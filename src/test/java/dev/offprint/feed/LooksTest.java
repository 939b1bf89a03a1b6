package dev.offprint.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import dev.offprint.account.TestAccounts;
import dev.offprint.browser.Looks;
import dev.offprint.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Every page as people see it, on a desktop and on a phone, light and dark: complete, accessible, nothing cut off. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class LooksTest {

    @TestHTTPResource
    String server;

    private final TestLibrary library = TestLibrary.fresh();

    @Test
    void everyPageIsAccessibleAndFits() throws Exception {
        TestAccounts.bearer(TestAccounts.apiToken(library.owner()))
                .contentType("application/json")
                .body("{\"name\":\"Unread\",\"query\":\"is:unread\"}")
                .post("/api/v1/feed-links");
        try (SignedIn browser = new SignedIn(library.owner(), server)) {
            look(browser, Looks::complaints);
        }
    }

    /** German words are longer. */
    @Test
    void everyPageFitsInGermanToo() throws Exception {
        try (SignedIn browser = new SignedIn(library.owner(), server, "de-DE")) {
            look(browser, (page, name) -> {
                assertEquals("de", page.locator("html").getAttribute("lang"), name);
                return Looks.tooWide(page, name + "-german");
            });
        }
    }

    private void look(SignedIn browser, BiFunction<Page, String, List<String>> complaints) {
        Shelf shelf = Shelf.fill(library);
        List<String> found = Looks.each(browser.page(), way -> shelf.sights().stream()
                .flatMap(sight -> {
                    browser.open(sight.address());
                    return complaints.apply(browser.page(), sight.name() + "-" + way).stream();
                })
                .toList());
        assertEquals(List.of(), found);
    }
}
