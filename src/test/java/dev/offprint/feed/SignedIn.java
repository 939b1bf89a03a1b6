package dev.offprint.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.offprint.account.TestAccounts;
import dev.offprint.account.User;
import dev.offprint.browser.Accessibility;
import dev.offprint.browser.Chromium;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A browser in which a user is signed in. Closing it fails when the browser had anything to complain about. */
public final class SignedIn implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "looks");
    private static final int DESKTOP = 1280;
    private static final int PHONE = 390;
    private static final int HEIGHT = 880;

    private final List<String> complaints = new ArrayList<>();
    private final Chromium chromium;
    private final String server;
    private final Page page;

    /** @param server with a slash at its end */
    public SignedIn(User user, String server) throws IOException {
        this.server = server;
        chromium = Chromium.plain();
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

    /** Takes the page's pictures, in both schemes and on a desktop and a phone: it has to be accessible, and to fit. */
    public void look(String name) {
        List<String> found = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : new int[] {DESKTOP, PHONE}) {
                page.setViewportSize(width, HEIGHT);
                String picture = name + "-" + width + "-" + scheme.name().toLowerCase() + ".png";
                page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(picture)));
            }
            Object wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (((Number) wide).intValue() > 0) {
                found.add(name + " is " + wide + " pixels too wide");
            }
            // what stands in a frame is not ours to judge
            found.addAll(Accessibility.complaints(page, name, axe -> axe.exclude("iframe")));
        }
        page.setViewportSize(DESKTOP, HEIGHT);
        assertEquals(List.of(), found);
    }

    @Override
    public void close() throws IOException {
        chromium.close();
        assertEquals(List.of(), complaints, "what the browser complained about");
    }
}
