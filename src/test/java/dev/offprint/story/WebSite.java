package dev.offprint.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.offprint.running.RunningOffprint;
import java.util.List;

/** Offprint's own pages, as a person goes about them. */
record WebSite(RunningOffprint offprint, Page page) {

    /** Goes to the front page, which asks who is there. */
    void signIn() {
        page.navigate(offprint.url() + "/");
        page.fill("#username", RunningOffprint.ADMIN);
        page.fill("#password", RunningOffprint.PASSWORD);
        page.click("form[action='/sign-in'] button");
        page.waitForURL(offprint.url() + "/");
    }

    /** Makes a token for a browser and reads it off the page. */
    String makeToken() {
        page.navigate(offprint.url() + "/settings/tokens");
        page.fill("#name", "My browser");
        page.click("form[action='/settings/tokens'] button");
        return page.locator("#token").textContent();
    }

    /** Makes a feed link of everything. @return the addresses that the page shows */
    List<String> makeFeedLink() {
        page.navigate(offprint.url() + "/settings/feeds");
        page.fill("#name", "Everything");
        page.click("form[action='/settings/feeds'] button");
        page.locator(".addresses").waitFor();
        return page.locator(".addresses code").allTextContents();
    }

    /** Types the code that the extension shows. */
    void allow(String code) {
        page.navigate(offprint.url() + "/pair");
        page.fill("#code", code);
        page.click("form[action='/pair'] button");
    }

    /** The titles in the feed, or in another of its views. */
    List<String> titles(String view) {
        page.navigate(offprint.url() + "/" + view);
        return page.locator(".clip h2").allTextContents();
    }

    /** The card with that title in the feed. */
    Locator card(String title) {
        return page.locator(".clip").filter(new Locator.FilterOptions().setHasText(title));
    }
}
