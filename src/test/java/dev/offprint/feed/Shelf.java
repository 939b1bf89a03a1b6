package dev.offprint.feed;

import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipState;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** A library as somebody might have it, for looking at the pages. */
final class Shelf {

    private final List<Sight> sights = new ArrayList<>();

    /** A page to look at. */
    record Sight(String name, String address) {}

    List<Sight> sights() {
        return sights;
    }

    static Shelf fill(TestLibrary library) {
        Shelf shelf = new Shelf();
        Instant now = Instant.now();
        Clip lamp = library.add(
                "What the night shift at the lighthouse taught me about attention",
                ARTICLE,
                clip -> {
                    about(clip, "coastquarterly.example", "Coast Quarterly", now.minus(Duration.ofDays(9)), 14);
                    clip.excerpt =
                            "For thirty years the lamp turned by itself. Somebody still had to watch it, and watching"
                                    + " turned out to be the whole of the work: a short history of staying awake.";
                    clip.progress = 0.35;
                },
                "essays",
                "attention");
        library.add(
                "Die stille Rückkehr der Nachtzüge",
                "<p>Text.</p>",
                clip -> {
                    about(clip, "bahnblick.example", "Bahnblick", now.minus(Duration.ofDays(3)), 6);
                    clip.language = "de";
                    clip.excerpt = "Zwischen Wien und Brüssel fährt wieder ein Schlafwagen. Wer einsteigt, sucht selten"
                            + " Geschwindigkeit.";
                },
                "travel");
        library.add(
                "A small compiler for a small language",
                "<p>Text.</p>",
                clip -> {
                    about(clip, "hobbyhorse.example", "Hobby Horse", now.minus(Duration.ofHours(5)), 22);
                    clip.excerpt = "Six hundred lines, no dependencies, and a test for every rule of the grammar.";
                    clip.starred = true;
                    picture(clip, new Color(0x2f4858), new Color(0x86bbd8));
                },
                "programming");
        library.add("Ministers agree on a slower timetable for the harbour bridge", "<p>Text.</p>", clip -> {
            about(clip, "dailyledger.example", "The Daily Ledger", now.minus(Duration.ofMinutes(42)), 3);
            clip.excerpt = "The new plan adds two years and takes away one lane.";
            clip.confidence = 0.3;
            picture(clip, new Color(0x8d5a3a), new Color(0xf3d9b1));
        });
        library.add("مقهى صغير في آخر الشارع", "<p>نص.</p>", clip -> {
            about(clip, "rasif.example", "رصيف", now.minus(Duration.ofMinutes(1)), 5);
            clip.language = "ar";
            clip.direction = "rtl";
            clip.excerpt = "كل صباح يفتح الباب قبل الفجر بقليل، ويضع الكراسي على الرصيف.";
        });
        library.add("How to repair a wool jumper", "<p>x</p>", clip -> {
            about(clip, "mending.example", "Mending", now.minus(Duration.ofDays(30)), 4);
            clip.state = ClipState.ARCHIVED;
        });
        library.removed(lamp, REMOVALS);
        library.mark(
                lamp, "Mostly there was nothing to do, which is not the same as having nothing to do.", "yellow", "");
        library.mark(
                lamp,
                "Attention is a muscle only in the sense that it aches.\nSo I learned to look.",
                "green",
                "Read to the writing group. Compare with what the night nurse says about listening.");
        library.mark(lamp, "Watching is not waiting.", "blue", "");
        library.mark(lamp, "A sentence that a later version of the article left out.", "pink", "Why?");
        shelf.sights.add(new Sight("reader", "/clips/" + lamp.id));
        shelf.sights.add(new Sight("reader-end", "/clips/" + lamp.id + "#removed"));
        shelf.sights.add(new Sight("reader-highlights", "/clips/" + lamp.id + "#highlights"));
        shelf.sights.add(new Sight("highlights", "/highlights"));
        shelf.sights.add(new Sight("highlights-none", "/highlights?q=nowhere"));
        shelf.sights.add(new Sight("feed", "/"));
        shelf.sights.add(new Sight("feed-archive", "/?view=archive"));
        shelf.sights.add(new Sight("feed-tag", "/?tag=essays"));
        shelf.sights.add(new Sight("feed-empty", "/?view=trash"));
        shelf.sights.add(new Sight("search", "/search"));
        shelf.sights.add(new Sight("search-found", "/search?q=the"));
        shelf.sights.add(new Sight("tags", "/tags"));
        shelf.sights.add(new Sight("settings-feeds", "/settings/feeds"));
        shelf.sights.add(new Sight("settings-account", "/settings/account"));
        shelf.sights.add(new Sight("settings-rules", "/settings/rules"));
        shelf.sights.add(new Sight("settings-tokens", "/settings/tokens"));
        shelf.sights.add(new Sight("extension", "/extension"));
        return shelf;
    }

    private static void about(Clip clip, String site, String name, Instant when, int minutes) {
        clip.site = site;
        clip.siteName = name;
        clip.url = "https://" + site + "/articles/1";
        clip.clippedAt = when;
        clip.contentUpdatedAt = when;
        clip.readingMinutes = minutes;
        clip.words = minutes * 230;
        clip.language = "en";
        clip.byline = "Ada Winter";
        clip.publishedAt = when.minus(Duration.ofDays(1));
    }

    /** Gives the clip a stored lead image. */
    private static void picture(Clip clip, Color from, Color to) {
        clip.leadImage = "https://" + clip.site + "/lead.png";
        clip.persistAndFlush();
        TestLibrary.store(clip, clip.leadImage, png(from, to), 800, 600);
    }

    private static byte[] png(Color from, Color to) {
        BufferedImage image = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, from, 800, 600, to));
        pen.fillRect(0, 0, 800, 600);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static final String REMOVALS =
            """
            [{"id":"a1","step":"notices","kind":"NOTICE","rule":"#cookie-law-info-bar","selector":"#cookie-law-info-bar",
              "words":42,"text":"This website uses cookies to improve your experience. Accept. Read more."},
             {"id":"b2","step":"boilerplate","kind":"RELATED","rule":"heading: related posts","selector":".related",
              "words":31,"text":"Related posts: The keeper's dog. Fog signals, a history. Six lamps in one night."}]
            """;

    private static final String ARTICLE =
            """
            <p>The lamp at Skerry Point has turned by itself since 1994, and since 1994 somebody has been paid to watch
            it turn. I was that somebody for eleven winters, and I should like to set down what the work was.<sup
            id="note-back-1"><a href="#note-1">1</a></sup></p>
            <h2>What there was to do</h2>
            <p>Mostly there was <em>nothing</em> to do, which is not the same as having nothing to do. The relay could
            stick; the mist could come in under the sensor; a ship could stand where no ship should be. The log had a
            line for every quarter of an hour, and the line wanted a word.</p>
            <blockquote><p>Attention is a muscle only in the sense that it aches.</p></blockquote>
            <p>So I learned to look. A list of what I looked at, in the order in which I learned to see it:</p>
            <ul><li>the beam itself, which is not white;</li><li>the line where the sea stops;</li><li>my own
            reflection, late, in the glass.</li></ul>
            <h2>The numbers</h2>
            <table><thead><tr><th>Winter</th><th>Nights on watch</th><th>Faults found</th><th>Ships greeted</th></tr>
            </thead><tbody><tr><td>1995</td><td>121</td><td>4</td><td>38</td></tr><tr><td>1996</td><td>118</td><td>1</td>
            <td>41</td></tr></tbody></table>
            <h3>How the log was kept</h3>
            <pre><code class="language-text">03:15  beam steady  vis 6nm  wind NW 5   all well
            03:30  beam steady  vis 6nm  wind NW 5   all well, still all well</code></pre>
            <p>Anyone who has kept <code>cron</code> company at that hour will know the feeling.</p>
            <h2>What it taught me</h2>
            <p>Watching is not waiting. Waiting has an object, and when the object comes the waiting is over and was for
            nothing; watching is over at six, and was the work.</p>
            <ol><li id="note-1">The keeper before me had been there for thirty. <a href="#note-back-1">↩</a></li></ol>
            """;
}
