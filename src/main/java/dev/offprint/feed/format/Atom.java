package dev.offprint.feed.format;

import javax.xml.stream.XMLStreamException;

/** Atom (RFC 4287), and OPDS 1.2, which is Atom with links to files for e-readers. */
final class Atom {

    private static final String OPDS_ACQUISITION = "application/atom+xml;profile=opds-catalog;kind=acquisition";

    private Atom() {}

    static String write(Channel channel) {
        return feed(channel, "application/atom+xml", Atom::entry);
    }

    /** The same as a catalogue: instead of the text, each entry has a link to a file of it. */
    static String writeOpds(Channel channel) {
        return feed(channel, OPDS_ACQUISITION, Atom::publication);
    }

    @FunctionalInterface
    private interface Entry {
        void write(Xml xml, Item item) throws XMLStreamException;
    }

    private static String feed(Channel channel, String type, Entry entry) {
        return Xml.document(xml -> xml.element(
                "feed",
                () -> {
                    xml.text("id", channel.id());
                    xml.text("title", channel.title());
                    xml.text("updated", channel.updated().toString());
                    xml.element("author", () -> xml.text("name", "Offprint"));
                    xml.text("generator", "Offprint");
                    xml.empty("link", "rel", "self", "type", type, "href", channel.self());
                    xml.empty("link", "rel", "alternate", "type", "text/html", "href", channel.home());
                    for (Item item : channel.items()) {
                        xml.element("entry", () -> entry.write(xml, item), "xml:lang", item.language());
                    }
                },
                "xmlns",
                "http://www.w3.org/2005/Atom",
                "xml:lang",
                channel.language()));
    }

    private static void entry(Xml xml, Item item) throws XMLStreamException {
        about(xml, item);
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", item.url());
        xml.text("content", item.directedHtml(), "type", "html");
    }

    private static void publication(Xml xml, Item item) throws XMLStreamException {
        about(xml, item);
        xml.empty("link", "rel", "http://opds-spec.org/acquisition", "type", "text/html", "href", item.file());
        if (item.image() != null) {
            xml.empty("link", "rel", "http://opds-spec.org/image", "type", "image/jpeg", "href", item.image());
        }
    }

    private static void about(Xml xml, Item item) throws XMLStreamException {
        xml.text("id", item.urn());
        xml.text("title", item.title());
        xml.text("published", item.published().toString());
        xml.text("updated", item.updated().toString());
        if (item.byline() != null) {
            xml.element("author", () -> xml.text("name", item.byline()));
        }
        for (String tag : item.tags()) {
            xml.empty("category", "term", tag);
        }
        xml.text("summary", item.excerpt());
    }
}
