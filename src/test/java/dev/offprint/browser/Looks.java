package dev.offprint.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * How a page looks on a desktop and on a phone, light and dark: it has to be accessible, and to fit. Each width and each
 * scheme is looked at once; {@code -Dlooks.all} takes all four, and a picture of each in {@code target/looks}.
 */
public final class Looks {

    private static final boolean ALL = Boolean.getBoolean("looks.all");

    private static final Path PICTURES = Path.of("target", "looks");
    private static final int DESKTOP = 1280;
    private static final int PHONE = 390;
    private static final int HEIGHT = 880;

    private Looks() {}

    /**
     * Shows a page in each of the ways, one after the other.
     *
     * @param complaints what there is to say against the page as it is shown then; it is given the way's name, such as
     *     {@code 390-dark}
     * @return what was said, in that order
     */
    public static List<String> each(Page page, Function<String, List<String>> complaints) {
        List<String> found = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : new int[] {DESKTOP, PHONE}) {
                if (ALL || (width == DESKTOP) == (scheme == ColorScheme.LIGHT)) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    page.setViewportSize(width, HEIGHT);
                    found.addAll(complaints.apply(width + "-" + scheme.name().toLowerCase(Locale.ROOT)));
                }
            }
        }
        page.setViewportSize(DESKTOP, HEIGHT);
        return found;
    }

    /** All that there is to say against a page as it is shown now; takes its picture if these are wanted. */
    public static List<String> complaints(Page page, String name) {
        return complaints(page, name, UnaryOperator.identity());
    }

    /** Like {@link #complaints(Page, String)}, by some rules or without some elements. */
    public static List<String> complaints(Page page, String name, UnaryOperator<AxeBuilder> limits) {
        List<String> found = new ArrayList<>(tooWide(page, name));
        found.addAll(Accessibility.complaints(page, name, limits));
        return found;
    }

    /** Whether a page as it is shown now has to be moved sideways; takes its picture if these are wanted. */
    public static List<String> tooWide(Page page, String name) {
        if (ALL) {
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        }
        Object wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) wide).intValue() > 0 ? List.of(name + " is " + wide + " pixels too wide") : List.of();
    }
}
