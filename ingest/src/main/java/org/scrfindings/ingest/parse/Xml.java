package org.scrfindings.ingest.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reading WordprocessingML by local names: the transitional and the strict form of the format differ only in their
 * namespaces.
 */
final class Xml {

    private Xml() {}

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e) {
                children.add(e);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(e -> e.getLocalName().equals(name))
                .toList();
    }

    /** The first element along a path of names. */
    static Optional<Element> at(Element parent, String... path) {
        Optional<Element> found = Optional.of(parent);
        for (String name : path) {
            found = found.flatMap(e -> children(e).stream()
                    .filter(c -> c.getLocalName().equals(name))
                    .findFirst());
        }
        return found;
    }

    /** An attribute by its local name. */
    static Optional<String> attribute(Element element, String name) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (name.equals(attribute.getLocalName())) {
                return Optional.of(attribute.getNodeValue());
            }
        }
        return Optional.empty();
    }

    /** The {@code val} of the element at a path. */
    static Optional<String> value(Element parent, String... path) {
        return at(parent, path).flatMap(e -> attribute(e, "val"));
    }

    static Optional<Integer> number(Element parent, String... path) {
        return value(parent, path).filter(v -> v.matches("-?\\d{1,9}")).map(Integer::valueOf);
    }

    /** A switch that is on when its element is there and does not say otherwise. */
    static Optional<Boolean> flag(Element parent, String... path) {
        return at(parent, path).map(e -> attribute(e, "val")
                .map(v -> !v.matches("0|false|off|none"))
                .orElse(true));
    }
}
