package org.scrfindings.ingest.structure;

import java.util.List;
import java.util.Optional;

/**
 * How a document is built.
 *
 * @param kind what the document is, by its content
 * @param sections in reading order; together they cover the whole text without overlap
 */
public record Outline(DocumentKind kind, List<Section> sections) {

    public Outline {
        sections = List.copyOf(sections);
    }

    /** The section in which an offset of the text lies. */
    public Optional<Section> sectionAt(int offset) {
        return sections.stream()
                .filter(s -> s.span().start() <= offset && offset < s.span().end())
                .findFirst();
    }
}
