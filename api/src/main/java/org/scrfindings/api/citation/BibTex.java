package org.scrfindings.api.citation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A citation as BibTeX reads it. Titles and names stand in two pairs of braces, so that styles leave their letters alone. */
final class BibTex {

    private static final Map<Character, String> SPECIAL = Map.of(
            '\\', "\\textbackslash{}",
            '{', "\\{",
            '}', "\\}",
            '#', "\\#",
            '$', "\\$",
            '%', "\\%",
            '&', "\\&",
            '_', "\\_",
            '~', "\\textasciitilde{}",
            '^', "\\textasciicircum{}");

    private BibTex() {}

    static String of(Citation c) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("author", "{" + escaped(c.author()) + "}");
        fields.put("title", "{" + escaped(c.title()) + "}");
        if (c.container() != null) {
            fields.put("booktitle", "{" + escaped(c.container()) + "}");
        }
        fields.put(c.kind() == Citation.Kind.REPORT ? "institution" : "publisher", "{" + escaped(c.author()) + "}");
        fields.put("year", Objects.toString(c.year(), ""));
        fields.put("pages", Objects.toString(c.page(), ""));
        fields.put("url", c.address().toASCIIString().replace("%", "\\%"));
        fields.put("urldate", c.accessed().toString());
        fields.put("note", escaped(c.note()));
        return fields.entrySet().stream()
                .filter(f -> !f.getValue().isEmpty())
                .map(f -> "  %s = {%s}".formatted(f.getKey(), f.getValue()))
                .collect(Collectors.joining(",\n", "@%s{%s,\n".formatted(type(c.kind()), c.key()), "\n}\n"));
    }

    private static String type(Citation.Kind kind) {
        return switch (kind) {
            case REPORT -> "techreport";
            case PART -> "incollection";
            case DATASET -> "misc";
        };
    }

    private static String escaped(String text) {
        return text.replaceAll("\\s+", " ")
                .chars()
                .mapToObj(c -> SPECIAL.getOrDefault((char) c, String.valueOf((char) c)))
                .collect(Collectors.joining());
    }
}
