package org.scrfindings.search.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells the page and the section of an offset from what is stored of a document. */
final class Places {

    private final List<StoredPageStart> pageStarts;
    private final List<StoredSection> sections;

    Places(Document document) {
        pageStarts = List.copyOf(document.pageStarts);
        sections = List.copyOf(document.sections);
    }

    /** As precise as is known: of documents that were read before pages were kept, the page of the section. */
    int page(int offset) {
        return pageStarts.stream()
                .filter(p -> p.start() <= offset)
                .max(Comparator.comparingInt(StoredPageStart::start))
                .map(StoredPageStart::page)
                .or(() -> sectionAt(offset).map(StoredSection::page))
                .orElse(1);
    }

    String section(int offset) {
        return sectionAt(offset).map(StoredSection::heading).orElse("");
    }

    private Optional<StoredSection> sectionAt(int offset) {
        return sections.stream()
                .filter(s -> s.start() <= offset && offset < s.end())
                .findFirst();
    }
}
