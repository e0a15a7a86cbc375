package org.scrfindings.api.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML of one namespace, in which every text is one that XML can hold. Not safe for use by several threads. */
public final class Xml {

    private final XMLStreamWriter xml;

    /** Begins a document and its outermost element. The stream is left open. */
    public Xml(OutputStream out, String namespace, String root, String... attributes) throws IOException {
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(namespace);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** @param attributes name and value by turns */
    public void start(String name, String... attributes) throws IOException {
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

    public void end() throws IOException {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    public void empty(String name, String... attributes) throws IOException {
        start(name, attributes);
        end();
    }

    /** An element that holds a text, unless there is none. */
    public void text(String name, String text, String... attributes) throws IOException {
        if (text == null || text.isEmpty()) {
            return;
        }
        start(name, attributes);
        try {
            xml.writeCharacters(possible(text));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        end();
    }

    /** Ends what was begun. */
    public void finish() throws IOException {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** XML 1.0 has no place for most control characters. */
    private static String possible(String text) {
        return text.chars().allMatch(Xml::isPossible)
                ? text
                : text.codePoints()
                        .filter(Xml::isPossible)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
    }

    private static boolean isPossible(int c) {
        return c >= ' ' && c != 0xFFFE && c != 0xFFFF || c == '\t' || c == '\n' || c == '\r';
    }
}
