package dev.offprint.story;

import dev.offprint.running.RunningOffprint;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;

/** What somebody has been reading: a few clips with pictures, so that a feed looks like one. */
final class KeptEarlier {

    private record Earlier(String site, String title, String text, Color sky, Color land) {}

    private static final List<Earlier> ALL = List.of(
            new Earlier(
                    "The Quiet Engineer",
                    "What a queue in the database taught us about sleep",
                    "We threw out three moving parts and kept a table. Two years later nobody has been woken at night,"
                            + " and the table has nine columns.",
                    null,
                    null),
            new Earlier(
                    "Field Notes",
                    "A winter of counting curlews on the mudflats",
                    "They come at low water, in twos and threes, and leave before the light does. Counting them is a"
                            + " way of standing still for an hour.",
                    new Color(0xd9c7a8),
                    new Color(0x5d6b5c)),
            new Earlier(
                    "Kitchen Letters",
                    "Bread for people who forget about bread",
                    "The dough on this page can be left alone for a night, a day, or a long weekend. It was developed"
                            + " by accident, repeatedly.",
                    null,
                    null),
            new Earlier(
                    "Northern Railways",
                    "The night train returns, slower and better",
                    "Eleven hours, one border, no tunnel under anything. The new sleeping cars have windows that open,"
                            + " and the timetable is in no hurry.",
                    new Color(0x2f3f5c),
                    new Color(0xa8663f)));

    private KeptEarlier() {}

    /** Keeps them all, as the extension would. */
    static void keep(RunningOffprint offprint, String token) throws IOException {
        for (int i = 0; i < ALL.size(); i++) {
            keep(offprint, token, ALL.get(i), "https://reading.example/" + i);
        }
    }

    private static void keep(RunningOffprint offprint, String token, Earlier earlier, String url) throws IOException {
        String image = url + "/picture.png";
        String resources = earlier.sky() == null ? "" : "\"" + image + "\"";
        var request = offprint.request(token)
                .multiPart("clip", "{\"url\":\"" + url + "\",\"resources\":[" + resources + "]}", "application/json")
                .multiPart("page", "page.html", page(earlier, image), "text/html");
        if (earlier.sky() != null) {
            request.multiPart("resource", "picture.png", landscape(earlier), "image/png");
        }
        request.post("/api/v1/clips").then().statusCode(201);
    }

    private static byte[] page(Earlier earlier, String image) {
        String picture = earlier.sky() == null
                ? ""
                : "<figure><img src=\"" + image + "\" width=\"640\" height=\"480\" alt=\"A landscape\"></figure>";
        String lead = earlier.sky() == null ? "" : "<meta property=\"og:image\" content=\"" + image + "\">";
        String paragraph = "<p>" + earlier.text() + "</p>";
        String more = "<p>There is more to say about it, and the next paragraphs say it at the length that it deserves,"
                + " with the patience of somebody who has the whole afternoon.</p>";
        return ("<!doctype html><html lang=\"en\"><head><title>" + earlier.title() + "</title>"
                        + "<meta property=\"og:site_name\" content=\"" + earlier.site() + "\">" + lead
                        + "</head><body><article><h1>" + earlier.title() + "</h1>" + paragraph + picture
                        + more.repeat(30) + "</article></body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] landscape(Earlier earlier) throws IOException {
        BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, earlier.sky().darker(), 0, 330, earlier.sky()));
        pen.fillRect(0, 0, 640, 480);
        pen.setColor(new Color(0xf3e6cf));
        pen.fillOval(430, 150, 90, 90);
        pen.setColor(earlier.land());
        pen.fillOval(-200, 260, 700, 400);
        pen.setColor(earlier.land().darker());
        pen.fillOval(200, 320, 800, 400);
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }
}
