package org.scrfindings.ingest.parse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The styles of a DOCX document; what a style does not say it has from the style it is based on. */
final class DocxStyles {

    private static final Pattern HEADING_NAME = Pattern.compile("(?i)heading\\s*([1-9])");
    private static final int BODY_LEVEL = 9;

    private final Map<String, Element> byId = new HashMap<>();
    private final Optional<Element> defaults;
    private String defaultParagraphStyle = "";

    DocxStyles(Optional<Element> styles) {
        this.defaults = styles.flatMap(s -> Xml.at(s, "docDefaults", "rPrDefault"));
        styles.ifPresent(s -> Xml.children(s, "style").forEach(this::add));
    }

    private void add(Element style) {
        String id = Xml.attribute(style, "styleId").orElse("");
        byId.put(id, style);
        boolean isDefault = Xml.attribute(style, "default")
                .filter(v -> v.matches("1|true|on"))
                .isPresent();
        if (isDefault
                && Xml.attribute(style, "type").filter("paragraph"::equals).isPresent()) {
            defaultParagraphStyle = id;
        }
    }

    String styleOf(Optional<Element> paragraphProperties) {
        return paragraphProperties.flatMap(p -> Xml.value(p, "pStyle")).orElse(defaultParagraphStyle);
    }

    /** The nearest answer along the chain of styles. */
    <T> Optional<T> find(String styleId, Function<Element, Optional<T>> question) {
        Set<String> seen = new HashSet<>();
        String id = styleId;
        while (byId.containsKey(id) && seen.add(id)) {
            Element style = byId.get(id);
            Optional<T> answer = question.apply(style);
            if (answer.isPresent()) {
                return answer;
            }
            id = Xml.value(style, "basedOn").orElse("");
        }
        return Optional.empty();
    }

    /** The nearest answer, and where no style has one, the document's default. */
    <T> Optional<T> findOrDefault(String styleId, Function<Element, Optional<T>> question) {
        return find(styleId, question).or(() -> defaults.flatMap(question));
    }

    /** 1 to 9, or 0 for body text. */
    int headingLevel(String styleId) {
        return find(styleId, DocxStyles::levelOf).orElse(0);
    }

    private static Optional<Integer> levelOf(Element style) {
        Optional<Integer> outline = Xml.number(style, "pPr", "outlineLvl").map(DocxStyles::ofOutline);
        return outline.or(() -> Xml.value(style, "name").flatMap(DocxStyles::ofName));
    }

    static int ofOutline(int outlineLevel) {
        return outlineLevel >= 0 && outlineLevel < BODY_LEVEL ? outlineLevel + 1 : 0;
    }

    static Optional<Integer> ofName(String name) {
        if (name.equalsIgnoreCase("title")) {
            return Optional.of(1);
        }
        Matcher m = HEADING_NAME.matcher(name);
        return m.matches() ? Optional.of(Integer.valueOf(m.group(1))) : Optional.empty();
    }
}
