package org.scrfindings.ingest.aside;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilder;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reading XML by local names. */
final class Elements {

    private Elements() {}

    /** The root; POI's builder refuses document types and external entities. */
    static Element root(byte[] xml) throws IOException {
        try {
            DocumentBuilder builder = XMLHelper.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e) {
                children.add(e);
            }
        }
        return children;
    }

    /** An element and all inside it, in the order of the file. */
    static void walk(Element element, Consumer<Element> visitor) {
        visitor.accept(element);
        children(element).forEach(child -> walk(child, visitor));
    }

    static List<Element> all(Element root, String name) {
        List<Element> all = new ArrayList<>();
        walk(root, e -> {
            if (name.equals(e.getLocalName())) {
                all.add(e);
            }
        });
        return all;
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent).stream()
                .filter(e -> name.equals(e.getLocalName()))
                .findFirst();
    }

    /** An attribute by its local name; empty where it is not there. */
    static String attribute(Element element, String name) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            String local = attribute.getLocalName() == null ? attribute.getNodeName() : attribute.getLocalName();
            if (name.equals(local)) {
                return attribute.getNodeValue();
            }
        }
        return "";
    }

    /** The words of all elements of these names, those of different paragraphs parted by a line's end. */
    static String words(Element root, String... names) {
        StringBuilder words = new StringBuilder();
        walk(root, e -> {
            String name = e.getLocalName();
            if (List.of(names).contains(name)) {
                words.append(e.getTextContent());
            } else if ("p".equals(name) || "br".equals(name) || "tab".equals(name) || "h".equals(name)) {
                words.append(words.isEmpty() ? "" : "tab".equals(name) ? " " : "\n");
            }
        });
        return words.toString();
    }
}
