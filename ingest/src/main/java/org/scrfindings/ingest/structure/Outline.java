package org.scrfindings.ingest.structure;

import java.util.List;
import java.util.Optional;
import org.scrfindings.ingest.parse.Span;

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
        int low = 0;
        int high = sections.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = sections.get(middle).span();
            if (offset < span.start()) {
                high = middle - 1;
            } else if (offset >= span.end()) {
                low = middle + 1;
            } else {
                return Optional.of(sections.get(middle));
            }
        }
        return Optional.empty();
    }
}
