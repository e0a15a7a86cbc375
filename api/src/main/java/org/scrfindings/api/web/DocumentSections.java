package org.scrfindings.api.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scrfindings.search.store.DocumentView;
import org.scrfindings.search.store.StoredSection;

/** The sections of a document, which together are all of its text. */
public final class DocumentSections {

    private DocumentSections() {}

    /** What stands before the first heading is a section too; a document without headings is one section. */
    public static List<StoredSection> of(DocumentView document, String text) {
        List<StoredSection> sections = document.sections();
        int first = sections.isEmpty() ? text.length() : sections.getFirst().start();
        if (first == 0 && !sections.isEmpty()) {
            return sections;
        }
        StoredSection opening = new StoredSection("", 1, "", 1, 0, first);
        return Stream.concat(Stream.of(opening), sections.stream()).toList();
    }

    /** The index of the section in which a place of the text stands. */
    public static int holding(List<StoredSection> sections, int place) {
        return IntStream.range(0, sections.size())
                .filter(i -> sections.get(i).start() <= place)
                .max()
                .orElse(0);
    }
}
