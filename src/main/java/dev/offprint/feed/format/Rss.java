package dev.offprint.feed.format;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLStreamException;

/** RSS 2.0 with {@code content:encoded} for the whole text, along the RSS Advisory Board's best practices profile. */
final class Rss {

    private Rss() {}

    static String write(Channel channel) {
        return Xml.document(xml -> xml.element(
                "rss",
                () -> xml.element("channel", () -> {
                    xml.text("title", channel.title());
                    xml.text("link", channel.home());
                    xml.text("description", channel.title());
                    xml.empty("atom:link", "rel", "self", "type", "application/rss+xml", "href", channel.self());
                    xml.text("language", channel.language());
                    xml.text("lastBuildDate", date(channel.updated()));
                    xml.text("generator", "Offprint");
                    for (Item item : channel.items()) {
                        xml.element("item", () -> item(xml, item));
                    }
                }),
                "version",
                "2.0",
                "xmlns:atom",
                "http://www.w3.org/2005/Atom",
                "xmlns:content",
                "http://purl.org/rss/1.0/modules/content/",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/"));
    }

    private static void item(Xml xml, Item item) throws XMLStreamException {
        xml.text("title", item.title());
        xml.text("link", item.url());
        xml.text("guid", item.urn(), "isPermaLink", "false");
        xml.text("pubDate", date(item.published()));
        xml.text("dc:creator", item.byline());
        xml.text("dc:language", item.language());
        for (String tag : item.tags()) {
            xml.text("category", tag);
        }
        xml.text("description", item.excerpt() == null ? "" : item.excerpt());
        xml.text("content:encoded", item.directedHtml());
    }

    /** RFC 822 with a year of four digits, as RSS asks. */
    static String date(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }
}
