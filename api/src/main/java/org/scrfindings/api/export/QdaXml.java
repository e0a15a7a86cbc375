package org.scrfindings.api.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML in which every text is one that XML can hold. */
final class QdaXml {

    static final String NAMESPACE = "urn:QDA-XML:project:1.0";

    private final XMLStreamWriter xml;

    QdaXml(OutputStream out) throws IOException {
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Begins the outermost element. */
    void root(String name, String... attributes) throws IOException {
        try {
            xml.writeStartElement(name);
            xml.writeDefaultNamespace(NAMESPACE);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** @param attributes name and value by turns */
    void start(String name, String... attributes) throws IOException {
        try {
            xml.writeStartElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], possible(attributes[i + 1]));
        }
    }

    void end() throws IOException {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void empty(String name, String... attributes) throws IOException {
        start(name, attributes);
        end();
    }

    /** An element that holds a text, unless the text is empty. */
    void text(String name, String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        start(name);
        try {
            xml.writeCharacters(possible(text));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        end();
    }

    /** Ends what was begun; the stream stays open. */
    void close() throws IOException {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** XML 1.0 has no place for most control characters. */
    private static String possible(String text) {
        return text.chars().allMatch(QdaXml::isPossible)
                ? text
                : text.codePoints()
                        .filter(QdaXml::isPossible)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
    }

    private static boolean isPossible(int c) {
        return c >= ' ' && c != 0xFFFE && c != 0xFFFF || c == '\t' || c == '\n' || c == '\r';
    }
}
