package dev.offprint.extract.clutter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.extract.ledger.Ledger;
import dev.offprint.extract.page.Marks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Notices of all vendors we know, in five places and all languages, around one article: none may stay. */
class NoticeFixturesTest {

    private static final List<String> PARAGRAPHS = List.of(
            "The ferry between the two islands sails again after a winter in the yard.",
            "Its engine was taken out in November, and for four months the post came by plane.",
            "“We had forgotten how quiet it can be [in the harbour],” said the woman who runs the inn.",
            "Tickets cost four pounds; bicycles, dogs and children under six travel free of charge.",
            "The summer timetable begins on the first of May and has one more sailing in the evening.",
            "A second ship has been ordered from the same yard and is to be ready in three years.");

    private final RemoveNotices step = new RemoveNotices();

    /** What a notice says, in one language. */
    private record Words(String language, String sentence, String accept, String reject, String settings) {
        static Words of(String line) {
            String[] parts = line.split("\\|");
            return new Words(parts[0], parts[1], parts[2], parts[3], parts[4]);
        }

        String bar() {
            return "<p>" + sentence + "</p><div><button>" + settings + "</button><button>" + reject
                    + "</button><button>" + accept + "</button></div>";
        }

        String preferences() {
            return "<div role=dialog aria-modal=true><h2>" + settings + "</h2><p>" + sentence + "</p>"
                    + ("<section><h3>" + settings + "</h3><p>" + sentence + "</p><input type=checkbox></section>")
                            .repeat(3)
                    + "<footer><button>" + reject + "</button><button>" + accept + "</button></footer></div>";
        }
    }

    private enum Place {
        FIRST,
        LAST,
        INSIDE_MAIN,
        SHADOW_ROOT,
        PREFERENCES;

        String page(String vendor, Words words) {
            String tag = vendor.split(" ")[0];
            String inner = this == PREFERENCES ? words.preferences() : words.bar();
            String notice = "<" + vendor + ">" + inner + "</" + tag + ">";
            return switch (this) {
                case FIRST -> notice + article("");
                case INSIDE_MAIN -> article(notice);
                case SHADOW_ROOT -> article("") + "<div><template shadowrootmode=open>" + notice + "</template></div>";
                default -> article("") + notice;
            };
        }
    }

    private static String article(String inside) {
        StringBuilder html = new StringBuilder("<main><h1>The ferry is back</h1>");
        for (int i = 0; i < PARAGRAPHS.size(); i++) {
            html.append("<p>").append(PARAGRAPHS.get(i)).append("</p>").append(i == 2 ? inside : "");
        }
        return html.append("</main>").toString();
    }

    static List<String> lines(String resource) {
        try (InputStream in = NoticeFixturesTest.class.getResourceAsStream("/extract/clutter/" + resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noNoticeStaysAndTheArticleDoes() {
        List<String> vendors = lines("notice-vendors.txt");
        List<Words> languages =
                lines("notice-sentences.txt").stream().map(Words::of).toList();
        assertTrue(vendors.size() >= 60 && languages.size() >= 25, "enough fixtures");
        String expected = Jsoup.parse(article("")).selectFirst("main").html();
        List<String> failures = new ArrayList<>();
        for (String vendor : vendors) {
            String[] parts = vendor.split("\\|");
            for (Words words : languages) {
                for (Place place : Place.values()) {
                    Document doc = Jsoup.parse(place.page(parts[1], words));
                    step.apply(doc, Marks.NONE, new Ledger(Set.of()));
                    String left = doc.body().text();
                    boolean clean = !left.contains(words.sentence())
                            && !left.contains(words.accept())
                            && !left.contains(words.reject());
                    if (!clean || !doc.selectFirst("main").html().equals(expected)) {
                        failures.add(parts[0] + " " + place + " " + words.language());
                    }
                }
            }
        }
        assertEquals(List.of(), failures.subList(0, Math.min(30, failures.size())), failures.size() + " fixtures fail");
    }

    @Test
    void aPreferenceCentreLongerThanTheArticleGoes() {
        Words words =
                Words.of("en|We use cookies to count visits and to make the service better.|Save|Reject|Settings");
        Document doc = Jsoup.parse(article("") + "<div id=onetrust-pc-sdk><h1>Privacy choices and cookies</h1>"
                + words.preferences().repeat(6) + "</div>");
        step.apply(doc, Marks.NONE, new Ledger(Set.of()));
        assertEquals(Jsoup.parse(article("")).body().html(), doc.body().html());
    }
}
