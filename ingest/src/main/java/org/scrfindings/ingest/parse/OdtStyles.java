package org.scrfindings.ingest.parse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The styles of an ODT document; what a style does not say it has from its parent. */
final class OdtStyles {

    static final String PARAGRAPH = "paragraph";
    static final String TEXT = "text";
    private static final int BOLD = 600;

    private final Map<String, Element> byName = new HashMap<>();
    private final Map<String, Element> defaults = new HashMap<>();

    /** @param common the part for all documents of a kind; @param content the part with the document's own styles */
    OdtStyles(Optional<Element> common, Element content) {
        Stream.concat(common.flatMap(c -> Xml.at(c, "styles")).stream(), Xml.at(content, "automatic-styles").stream())
                .flatMap(s -> Xml.children(s).stream())
                .forEach(this::add);
    }

    private void add(Element style) {
        String family = Xml.attribute(style, "family").orElse("");
        switch (style.getLocalName()) {
            case "style" -> byName.put(key(family, Xml.attribute(style, "name").orElse("")), style);
            case "default-style" -> defaults.put(family, style);
            default -> {}
        }
    }

    private static String key(String family, String name) {
        return family + " " + name;
    }

    boolean isBold(String family, String name) {
        return text(family, name, "font-weight")
                .filter(w -> w.equals("bold") || w.matches("\\d{3}") && Integer.parseInt(w) >= BOLD)
                .isPresent();
    }

    Optional<String> text(String family, String name, String attribute) {
        return find(family, name, s -> Xml.at(s, "text-properties").flatMap(p -> Xml.attribute(p, attribute)));
    }

    boolean isCentred(String name) {
        return find(PARAGRAPH, name, s -> Xml.at(s, "paragraph-properties")
                        .flatMap(p -> Xml.attribute(p, "text-align")))
                .filter("center"::equals)
                .isPresent();
    }

    /** Whether it is the style for a document's title, or one made from it. */
    boolean isTitle(String name) {
        return find(PARAGRAPH, name, s -> Xml.attribute(s, "name").filter("Title"::equals))
                .isPresent();
    }

    /** What a style or the nearest of its parents says, and where none does, the document's default. */
    private Optional<String> find(String family, String name, Function<Element, Optional<String>> question) {
        Set<String> seen = new HashSet<>();
        String key = key(family, name);
        while (byName.containsKey(key) && seen.add(key)) {
            Element style = byName.get(key);
            Optional<String> answer = question.apply(style);
            if (answer.isPresent()) {
                return answer;
            }
            key = key(family, Xml.attribute(style, "parent-style-name").orElse(""));
        }
        return Optional.ofNullable(defaults.get(family)).flatMap(question);
    }
}
