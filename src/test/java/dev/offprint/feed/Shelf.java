package dev.offprint.feed;

import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipState;
import io.quarkus.hibernate.orm.panache.Panache;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
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
        library.add(
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
        shelf.sights.add(new Sight("feed", "/"));
        shelf.sights.add(new Sight("feed-archive", "/?view=archive"));
        shelf.sights.add(new Sight("feed-tag", "/?tag=essays"));
        shelf.sights.add(new Sight("feed-empty", "/?view=trash"));
        shelf.sights.add(new Sight("search", "/search"));
        shelf.sights.add(new Sight("search-found", "/search?q=the"));
        shelf.sights.add(new Sight("tags", "/tags"));
        shelf.sights.add(new Sight("settings-feeds", "/settings/feeds"));
        shelf.sights.add(new Sight("settings-account", "/settings/account"));
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
        byte[] bytes = png(from, to);
        var database = Panache.getEntityManager();
        database.createNativeQuery(
                        "insert into images (hash, type, width, height, bytes, stored_at)"
                                + " values (?1, 'image/png', 800, 600, ?2, utc_timestamp(3)) on duplicate key update type = type")
                .setParameter(1, sha256(bytes))
                .setParameter(2, bytes)
                .executeUpdate();
        database.createNativeQuery("insert into clip_images (clip_id, address_hash, owner_id, address, image_hash)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, clip.id)
                .setParameter(2, sha256(clip.leadImage.getBytes(StandardCharsets.UTF_8)))
                .setParameter(3, clip.owner)
                .setParameter(4, clip.leadImage)
                .setParameter(5, sha256(bytes))
                .executeUpdate();
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

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final String ARTICLE = "<p>x</p>";
}
