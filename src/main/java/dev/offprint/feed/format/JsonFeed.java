package dev.offprint.feed.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** JSON Feed 1.1. */
final class JsonFeed {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonFeed() {}

    static String write(Channel channel) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("version", "https://jsonfeed.org/version/1.1");
            field(json, "title", channel.title());
            field(json, "home_page_url", channel.home());
            field(json, "feed_url", channel.self());
            field(json, "language", channel.language());
            json.writeArrayFieldStart("items");
            for (Item item : channel.items()) {
                item(json, item);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void item(JsonGenerator json, Item item) throws IOException {
        json.writeStartObject();
        field(json, "id", item.urn());
        field(json, "url", item.url());
        field(json, "title", item.title());
        field(json, "content_html", item.directedHtml());
        field(json, "summary", item.excerpt());
        field(json, "image", item.image());
        field(json, "date_published", item.published().toString());
        field(json, "date_modified", item.updated().toString());
        if (item.byline() != null) {
            json.writeArrayFieldStart("authors");
            json.writeStartObject();
            field(json, "name", item.byline());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeArrayFieldStart("tags");
        for (String tag : item.tags()) {
            json.writeString(CleanText.of(tag));
        }
        json.writeEndArray();
        field(json, "language", item.language());
        json.writeEndObject();
    }

    private static void field(JsonGenerator json, String name, String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, CleanText.of(value));
        }
    }
}
