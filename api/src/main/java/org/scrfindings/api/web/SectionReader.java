package org.scrfindings.api.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrfindings.search.store.DocumentStore;
import org.scrfindings.search.store.DocumentView;
import org.scrfindings.search.store.FindingView.Evidence;
import org.scrfindings.search.store.StoredSection;
import org.scrfindings.search.visibility.Viewer;

/** Reads the section that a passage stands in, as far as the viewer may see it. */
@ApplicationScoped
public class SectionReader {

    /** Longer sections are read in the document. */
    private static final int PARAGRAPHS = 40;

    /** Of a longer one, as much is shown before the passage. */
    private static final int BEFORE = 10;

    private final DocumentStore documents;

    SectionReader(DocumentStore documents) {
        this.documents = documents;
    }

    /** @param paragraphs with the passage marked */
    public record Section(String heading, List<SectionText.Paragraph> paragraphs) {}

    /** @param evidence where the passage stands; at least one place */
    public Optional<Section> of(UUID documentId, List<Evidence> evidence, Viewer viewer) {
        return documents.find(documentId, viewer).map(document -> of(document, evidence, viewer));
    }

    private Section of(DocumentView document, List<Evidence> evidence, Viewer viewer) {
        String text = documents.text(document.id(), viewer).orElse("");
        List<StoredSection> sections = DocumentSections.of(document, text);
        StoredSection section = sections.get(
                DocumentSections.holding(sections, evidence.getFirst().start()));
        return new Section(section.heading(), around(SectionText.of(text, section, MarkedText.Span.of(evidence))));
    }

    private static List<SectionText.Paragraph> around(List<SectionText.Paragraph> all) {
        int passage =
                (int) all.stream().takeWhile(paragraph -> !paragraph.passage()).count();
        int from = Math.clamp(passage - BEFORE, 0, Math.max(0, all.size() - PARAGRAPHS));
        return all.subList(from, Math.min(all.size(), from + PARAGRAPHS));
    }
}
