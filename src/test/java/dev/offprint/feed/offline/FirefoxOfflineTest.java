package dev.offprint.feed.offline;

import dev.offprint.account.TestAccounts;
import dev.offprint.browser.Firefox;
import dev.offprint.browser.Waiting;
import dev.offprint.database.TestDatabase;
import dev.offprint.feed.TestLibrary;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The worker in Firefox: registered under the same policy, and keeping articles as elsewhere. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class FirefoxOfflineTest {

    @TestHTTPResource
    String server;

    @Test
    void theWorkerIsLetInAndKeepsArticles() throws Exception {
        TestLibrary library = TestLibrary.fresh();
        library.add("The last ferry", clip -> {});
        try (Firefox firefox = Firefox.withExtension()) {
            String tab = firefox.open(server + "sign-in?return=/settings/offline");
            String form = "const f = document.querySelector('main form'); f.elements.username.value = '%s';"
                    + " f.elements.password.value = '%s'; f.submit(); 'sent'";
            firefox.evaluate(tab, form.formatted(library.owner().username, TestAccounts.PASSWORD));
            Waiting.until(
                    "the settings",
                    () -> ask(firefox, tab, "!!document.querySelector('#offline-choice button:enabled')"));
            firefox.evaluate(tab, "document.querySelector('#offline-choice button').click()");
            Waiting.until(
                    "the article to be kept",
                    () -> ask(
                            firefox,
                            tab,
                            "/^1 article kept/.test(document.querySelector('#offline-choice [role=status]').textContent)"));
        }
    }

    private static Boolean ask(Firefox firefox, String tab, String expression) {
        return "yes".equals(firefox.evaluate(tab, "(" + expression + ") ? 'yes' : 'no'")) ? true : null;
    }
}
