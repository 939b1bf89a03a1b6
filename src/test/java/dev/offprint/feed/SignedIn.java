package dev.offprint.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import dev.offprint.account.TestAccounts;
import dev.offprint.account.User;
import dev.offprint.browser.Chromium;
import dev.offprint.browser.Looks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A browser in which a user is signed in. Closing it fails when the browser had anything to complain about. */
public final class SignedIn implements AutoCloseable {

    private final List<String> complaints = new ArrayList<>();
    private final Chromium chromium;
    private final String server;
    private final Page page;

    /** @param server with a slash at its end */
    public SignedIn(User user, String server) throws IOException {
        this(user, server, "en-GB");
    }

    /** One that reads another language, given as BCP 47. */
    SignedIn(User user, String server, String locale) throws IOException {
        this.server = server;
        chromium = Chromium.plain(locale);
        page = chromium.newPage(server, TestAccounts.session(user).cookie(), complaints);
    }

    public Page page() {
        return page;
    }

    public void open(String path) {
        page.navigate(server + path.substring(1));
    }

    /** What the browser says of a page that is held back is no complaint about ours. */
    public void forgive() {
        complaints.clear();
    }

    /** The page as it stands has to be accessible and to fit, see {@link Looks}. */
    public void look(String name) {
        // what stands in a frame is not ours to judge
        assertEquals(
                List.of(),
                Looks.each(page, way -> Looks.complaints(page, name + "-" + way, axe -> axe.exclude("iframe"))));
    }

    @Override
    public void close() throws IOException {
        chromium.close();
        assertEquals(List.of(), complaints, "what the browser complained about");
    }
}
