package dev.offprint.feed.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormatTest {

    private static final Instant CLIPPED = Instant.parse("2026-03-04T05:06:07Z");
    private static final Instant CHANGED = Instant.parse("2026-03-05T00:00:00Z");
    private static final UUID ID = UUID.fromString("0195d6f0-1234-7abc-8def-0123456789ab");
    private static final String HOSTILE =
            "a ]]> b <b>&amp; \u0000\u0007\uD800 x\uDC00\uFFFE \uD83C\uDF75 \u0085\u200F <![CDATA[ &nbsp; --> c";

    private static Channel channel(String text) {
        Item item = new Item(
                ID,
                "https://example.org/tea?a=1&b=2",
                "http://localhost/feeds/t/" + ID + ".html",
                text,
                "Ada " + text,
                CLIPPED,
                CHANGED,
                "ar",
                "rtl",
                text,
                "<p>" + text + "</p>",
                "http://localhost/images/ab?s=1",
                List.of("tea", text));
        return new Channel(
                "urn:x", text, "http://localhost/", "http://localhost/feeds/t.x?a&b", CHANGED, "en", List.of(item));
    }

    private static SyndFeed parsed(Format format, Channel channel) throws Exception {
        return new SyndFeedInput().build(new StringReader(format.write(channel)));
    }

    @ParameterizedTest
    @EnumSource(names = {"RSS", "ATOM"})
    void readersSeeWhatWasWritten(Format format) throws Exception {
        SyndFeed feed = parsed(format, channel("Tea & cake"));
        SyndEntry entry = feed.getEntries().get(0);
        assertEquals("Tea & cake", feed.getTitle());
        assertEquals("Tea & cake", entry.getTitle());
        assertEquals("urn:uuid:" + ID, entry.getUri());
        assertEquals("https://example.org/tea?a=1&b=2", entry.getLink());
        assertEquals(Date.from(CLIPPED), entry.getPublishedDate());
        assertEquals("Ada Tea & cake", entry.getAuthor());
        assertEquals(2, entry.getCategories().size());
        assertEquals(
                "<div dir=\"rtl\"><p>Tea & cake</p></div>",
                entry.getContents().get(0).getValue());
    }

    @Test
    void atomSaysWhenTheTextChanged() throws Exception {
        SyndFeed feed = parsed(Format.ATOM, channel("x"));
        assertEquals(Date.from(CHANGED), feed.getEntries().get(0).getUpdatedDate());
        assertTrue(feed.getLinks().stream()
                .anyMatch(link -> "self".equals(link.getRel()) && link.getHref().endsWith("t.x?a&b")));
    }

    @ParameterizedTest
    @EnumSource(names = {"RSS", "ATOM", "OPDS"})
    void hostileTextStaysText(Format format) throws Exception {
        String title = parsed(format, channel(HOSTILE)).getEntries().get(0).getTitle();
        assertTrue(title.startsWith("a ]]> b <b>&amp; \uFFFD x\uFFFD \uD83C\uDF75"), title);
        assertTrue(title.endsWith("<![CDATA[ &nbsp; --> c"), title);
    }

    @Test
    void jsonFeedCarriesTheSame() throws Exception {
        JsonNode feed = new ObjectMapper().readTree(Format.JSON.write(channel(HOSTILE)));
        JsonNode item = feed.get("items").get(0);
        assertEquals("https://jsonfeed.org/version/1.1", feed.get("version").asText());
        assertEquals("http://localhost/feeds/t.x?a&b", feed.get("feed_url").asText());
        assertEquals("urn:uuid:" + ID, item.get("id").asText());
        assertEquals("2026-03-04T05:06:07Z", item.get("date_published").asText());
        assertEquals("2026-03-05T00:00:00Z", item.get("date_modified").asText());
        assertEquals("ar", item.get("language").asText());
        assertEquals("tea", item.get("tags").get(0).asText());
        assertFalse(item.get("content_html").asText().contains("\u0000"));
    }

    @Test
    void opdsLinksToAFileInsteadOfCarryingTheText() throws Exception {
        SyndEntry entry = parsed(Format.OPDS, channel("x")).getEntries().get(0);
        assertTrue(entry.getLinks().stream()
                .anyMatch(link -> "http://opds-spec.org/acquisition".equals(link.getRel())
                        && link.getHref().endsWith(ID + ".html")));
        assertTrue(entry.getContents().isEmpty());
    }
}
