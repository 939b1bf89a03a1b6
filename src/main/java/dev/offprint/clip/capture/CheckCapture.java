package dev.offprint.clip.capture;

import dev.offprint.account.pairing.ExtensionVersion;
import dev.offprint.clip.Clip;
import dev.offprint.clip.Note;
import dev.offprint.clip.TagNames;
import dev.offprint.extract.page.Characters;
import dev.offprint.extract.page.Marks;
import dev.offprint.extract.page.WebAddress;
import dev.offprint.problem.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Checks what was sent and makes it harmless. */
final class CheckCapture {

    private static final int CLIENT_LIMIT = 100;

    private CheckCapture() {}

    /**
     * @param images bytes by address as sent
     * @throws Problem 415 or 422, with the field
     */
    static Capture of(CaptureJson sent, Map<String, byte[]> images, Instant now) {
        ExtensionVersion.check(sent.client());
        ClipAddress address = ClipAddress.of(sent.url());
        String html = page(sent);
        return new Capture(
                address.url(),
                address.hash(),
                address.site(),
                emptyToNull(Characters.line(sent.title(), Clip.TITLE_LIMIT)),
                html,
                html != null && isSelection(sent),
                TagNames.clean(sent.tags() == null ? List.of() : sent.tags()),
                Note.of(sent.note()),
                capturedAt(sent.capturedAt(), now),
                emptyToNull(Characters.line(sent.client(), CLIENT_LIMIT)),
                Marks.of(sent.marks()).attribute(),
                atLeastZero(sent.visibleWords()),
                atLeastZero(sent.visibleImages()),
                resolved(images, address.url()));
    }

    private static boolean isSelection(CaptureJson sent) {
        return sent.selection() != null && !sent.selection().isBlank();
    }

    /** What a selection needs of its page is the head: title, author, date. */
    private static String page(CaptureJson sent) {
        if (!isSelection(sent)) {
            String html = sent.html() == null ? null : Characters.harmless(sent.html());
            checkIsMarkup(html);
            return html;
        }
        Document page = Jsoup.parse(Characters.harmless(sent.html() == null ? "" : sent.html()));
        return "<!doctype html><html" + page.selectFirst("html").attributes().html() + ">"
                + page.head().outerHtml() + "<body><article>" + Characters.harmless(sent.selection())
                + "</article></body></html>";
    }

    private static void checkIsMarkup(String html) {
        boolean binary = html != null
                && (html.startsWith("%PDF-") || html.startsWith("PK\u0003\u0004") || html.startsWith("\ufffdPNG"));
        if (binary) {
            throw Problem.of(415, "not-html", "Only HTML pages can be clipped so far.");
        }
    }

    private static Instant capturedAt(String time, Instant now) {
        if (time == null) {
            return now;
        }
        try {
            Instant captured = OffsetDateTime.parse(time).toInstant();
            return captured.isAfter(now) || captured.isBefore(Instant.EPOCH) ? now : captured;
        } catch (DateTimeException malformed) {
            throw Problem.invalid("capturedAt", "not-a-time", "A time is written as in 2026-11-23T10:15:30Z.");
        }
    }

    private static Map<String, byte[]> resolved(Map<String, byte[]> images, String url) {
        Map<String, byte[]> resolved = new HashMap<>();
        images.forEach((address, bytes) -> {
            String absolute = WebAddress.resolve(url, address);
            if (absolute != null) {
                resolved.put(absolute, bytes);
            }
        });
        return resolved;
    }

    private static Integer atLeastZero(Integer count) {
        return count == null ? null : Math.max(0, count);
    }

    private static String emptyToNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
