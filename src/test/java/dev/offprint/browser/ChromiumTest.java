package dev.offprint.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class ChromiumTest {

    @Test
    void theToolbarButtonOpensThePopup() throws Exception {
        try (Chromium chromium = Chromium.withExtension("localhost")) {
            Page page = chromium.newPage();
            page.navigate("data:text/html,<title>A page</title>");
            Popup popup = chromium.clickToolbar(page);
            assertTrue(popup.waitForText("Offprint").contains("Offprint"));
        }
    }
}
