package dev.offprint.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessibilityTest {

    private static final String PAGE = "<!doctype html><html lang=en><title>A page</title><main><h1>A page</h1>"
            + "<style>h1 { color: #ccc; background: #fff; transition: color 1s } .dark { color: #111 }</style>";

    @Test
    void lightWordsOnLightGroundAreFound() throws Exception {
        try (Chromium chromium = Chromium.plain()) {
            List<String> complaints = Accessibility.complaints(open(chromium), "page");
            assertEquals(1, complaints.size(), complaints.toString());
            assertEquals("page: color-contrast [h1]", complaints.get(0).substring(0, 25));
        }
    }

    @Test
    void aColourIsJudgedWhenItHasArrived() throws Exception {
        try (Chromium chromium = Chromium.plain()) {
            Page page = open(chromium);
            page.evaluate("document.querySelector('h1').className = 'dark'");
            assertEquals(List.of(), Accessibility.complaints(page, "page"));
        }
    }

    private static Page open(Chromium chromium) {
        Page page = chromium.newPage();
        page.setContent(PAGE);
        return page;
    }
}
