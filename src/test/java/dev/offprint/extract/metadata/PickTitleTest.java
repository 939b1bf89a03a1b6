package dev.offprint.extract.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.extract.skeleton.Skeleton;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Which of the things that a page calls itself is its title. */
class PickTitleTest {

    @Test
    void theBlogsNameIsNotThePostsTitle() {
        assertEquals(
                "A slow week for the small press",
                title(
                        "Ink and Rollers: A slow week for the small press",
                        "<meta property=og:title content='A slow week for the small press'>",
                        "<h1>Ink and Rollers</h1><h3>A slow week for the small press</h3>"));
    }

    @Test
    void whatStandsBehindAColonIsNoName() {
        assertEquals(
                "Rollers that run true",
                title("Letterpress Blog: Rollers that run true", "", "<h1>Rollers that run true</h1>"));
    }

    @Test
    void aBooksNameIsNotTheChaptersTitle() {
        assertEquals("Plates and paper", title("Plates and paper — The Press", "", "<h1>The Press</h1>"));
        String told = "<meta property=og:title content='Plates and paper'>";
        assertEquals("Plates and paper", title("Plates and paper : press", told, "<h1>press</h1>"));
    }

    @Test
    void aHeadingBeforeTheSitesNameIsTheTitle() {
        assertEquals(
                "Which press suits which room?",
                title(
                        "Which press suits which room? | Press",
                        "<meta property=og:title content=Press>",
                        "<h1>Which press suits which room?</h1>"));
    }

    @Test
    void aHeadingOfOneWordThatTheTitleOnlyMentionsIsNotIt() {
        String head = "How we printed for Ada, Bertha, Clara and hundreds of others in a week · Ink";
        assertEquals(
                "How we printed for Ada, Bertha, Clara and hundreds of others in a week",
                title(head, "", "<h1>Clara</h1>"));
        assertEquals("tally", title("ada/tally: counts what a log file says, at once", "", "<h1>tally</h1>"));
        assertEquals("Webcams", title("Webcams - The Harbour of Skerry", "", "<h1>Webcams</h1>"));
    }

    @Test
    void aHeadingLosesTheLabelThatNoOtherTitleHas() {
        String question = "What do you look for in a second hand press?";
        assertEquals(question, title(question + " | Ink Talk", "", "<h1>Thread: " + question + "</h1>"));
        assertEquals("Thread: " + question, title("Thread: " + question, "", "<h1>Thread: " + question + "</h1>"));
        assertEquals(question, title("Ink Talk • View topic - " + question, "", "<p>No heading.</p>"));
    }

    @Test
    void aSectionBehindABarIsNoPartOfAHeading() {
        assertEquals(
                "How a small press learned patience",
                title("", "", "<h1>How a small press learned patience | Opinion</h1>"));
        assertEquals("Proof press | 44 cm", title("", "", "<h1>Proof press | 44 cm</h1>"));
    }

    @Test
    void aForumsSectionBehindASlashIsNoPartOfATitle() {
        assertEquals(
                "What happened with the red ink in March",
                title(
                        "What happened with the red ink in March / Ink and Paper / Ink Talk Forums",
                        "",
                        "<h1><a href=/>Ink Talk</a></h1>"));
        assertEquals("What the paper cost in 12 / 2025", title("What the paper cost in 12 / 2025 - Prices", "", ""));
    }

    @Test
    void aTitleThatThePageRepeatsBeforeItsSectionsIsWhole() {
        assertEquals(
                "New to presses – Best first proof press?",
                title(
                        "New to presses – Best first proof press? - Questions - Ink Talk",
                        "<meta property=og:title content='New to presses – Best first proof press?'>",
                        "<p>No heading.</p>"));
    }

    @Test
    void anAttributeThatBreaksOffAtAQuoteIsNotTheHeading() {
        assertEquals(
                "Tired printing \"facts\" debunked",
                title(
                        "",
                        "<meta property=og:title content='Tired printing &quot;facts&quot; debunked — Ink'>",
                        "<meta itemprop=headline content='Tired printing '><h1>Tired printing \"facts\" debunked</h1>"));
    }

    private static String title(String title, String head, String body) {
        String page = "<title>" + title + "</title>" + head + "<body>" + body;
        return new ReadMetadata()
                .read(Skeleton.whole(Jsoup.parse(page, "https://press.example/one")), "https://press.example/one")
                .title();
    }
}
