package dev.offprint.feed.format;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements, with every text cleaned and escaped on its way. */
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter out;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    /** What is written between the tags of an element. */
    @FunctionalInterface
    interface Body {
        void write() throws XMLStreamException;
    }

    /** A whole document. */
    @FunctionalInterface
    interface Document {
        void write(Xml xml) throws XMLStreamException;
    }

    static String document(Document document) {
        // a StringWriter, as the JDK's writer for streams breaks surrogate pairs in some releases
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = FACTORY.createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            document.write(new Xml(out));
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed cannot be written", e);
        }
        return text.toString();
    }

    /** An element whose attributes are given as name, value, name, value; a null value leaves one out. */
    void element(String name, Body body, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        attributes(attributes);
        body.write();
        out.writeEndElement();
        out.writeCharacters("\n");
    }

    /** An element with nothing inside. */
    void empty(String name, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(name);
        attributes(attributes);
        out.writeCharacters("\n");
    }

    /** An element of text; nothing at all when the text is null. */
    void text(String name, String text, String... attributes) throws XMLStreamException {
        if (text != null) {
            element(name, () -> out.writeCharacters(CleanText.of(text)), attributes);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.writeAttribute(attributes[i], CleanText.of(attributes[i + 1]));
            }
        }
    }
}
