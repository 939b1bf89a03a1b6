package dev.offprint.story;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.offprint.browser.Popup;
import java.io.IOException;
import java.nio.file.Path;

/** The README's pictures, taken while a story is told: with {@code -Dpictures} in place, else under target. */
final class Pictures {

    private static final Path FOLDER =
            System.getProperty("pictures", "").isEmpty() ? Path.of("target", "pictures") : Path.of("src", "pictures");

    private Pictures() {}

    /** The page as it is in front of the reader, in the light scheme and in the dark one. */
    static void take(Page page, String name) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            // colours fade in
            page.waitForTimeout(300);
            page.screenshot(new Page.ScreenshotOptions().setPath(file(name, scheme == ColorScheme.DARK)));
        }
    }

    static void take(Popup popup, String name) throws IOException {
        for (boolean dark : new boolean[] {true, false}) {
            // the first one only begins the change of colours
            popup.screenshot(file(name, dark), dark);
            popup.evaluate("new Promise((done) => setTimeout(done, 300))");
            popup.screenshot(file(name, dark), dark);
        }
    }

    private static Path file(String name, boolean dark) {
        return FOLDER.resolve(name + (dark ? "-dark" : "-light") + ".png");
    }
}
