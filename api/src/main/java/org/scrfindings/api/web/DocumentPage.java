package org.scrfindings.api.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.scrfindings.api.security.Caller;
import org.scrfindings.search.query.FindingSearch;
import org.scrfindings.search.store.DocumentStore;
import org.scrfindings.search.store.DocumentView;
import org.scrfindings.search.store.ReviewStore;
import org.scrfindings.search.store.StoredSection;

/** A document as it was read, a section at a time, with the passage of one finding marked where one is asked for. */
@Path("/documents/{id}")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class DocumentPage {

    private final DocumentStore documents;
    private final ReviewStore reviews;
    private final FindingSearch findings;
    private final DocumentLines lines;
    private final Frames frames;
    private final Caller caller;

    DocumentPage(
            DocumentStore documents,
            ReviewStore reviews,
            FindingSearch findings,
            DocumentLines lines,
            Frames frames,
            Caller caller) {
        this.documents = documents;
        this.reviews = reviews;
        this.findings = findings;
        this.lines = lines;
        this.frames = frames;
        this.caller = caller;
    }

    /** A line of the contents. */
    public record Entry(int number, String heading, int level, boolean here) {}

    /**
     * What the page shows.
     *
     * @param section the number of the section that is shown, from 1
     */
    public record View(
            DocumentView document,
            String review,
            String kind,
            List<Entry> contents,
            int section,
            int page,
            List<SectionText.Paragraph> text,
            Optional<UUID> finding) {

        public boolean hasBefore() {
            return section > 1;
        }

        public boolean hasAfter() {
            return section < contents.size();
        }
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance document(View view, Frame frame);
    }

    /**
     * @param section number of the section, from 1; without one, that in which the marked passage begins
     * @param finding whose passage is marked
     * @param at another passage that is marked, such as {@code 120-180}; what is none marks nothing
     */
    @GET
    @Operation(hidden = true)
    public TemplateInstance document(
            UUID id,
            @RestQuery Optional<Integer> section,
            @RestQuery Optional<UUID> finding,
            @RestQuery Optional<String> at) {
        DocumentView document = documents.find(id, caller.viewer()).orElseThrow(NotFoundException::new);
        String text = documents.text(id, caller.viewer()).orElse("");
        List<MarkedText.Span> marks = finding.flatMap(f -> findings.find(f, caller.viewer()))
                .map(f -> MarkedText.Span.of(f.evidence()))
                .orElseGet(() -> at.flatMap(MarkedText.Span::parse).stream().toList());
        List<StoredSection> sections = DocumentSections.of(document, text);
        int shown = section.map(s -> Math.clamp(s, 1, sections.size()) - 1).orElseGet(() -> holding(sections, marks));
        View view = view(document, sections, shown, SectionText.of(text, sections.get(shown), marks), finding);
        PageAddress asData = new PageAddress("/api/v1/documents/" + id, Map.of());
        return Templates.document(view, frames.of(view.kind() + ": " + view.review(), "reviews", asData));
    }

    private static int holding(List<StoredSection> sections, List<MarkedText.Span> marks) {
        return marks.isEmpty()
                ? 0
                : DocumentSections.holding(sections, marks.getFirst().start());
    }

    private View view(
            DocumentView document,
            List<StoredSection> sections,
            int shown,
            List<SectionText.Paragraph> text,
            Optional<UUID> finding) {
        String review = reviews.find(document.reviewId(), caller.viewer())
                .map(r -> r.details().title())
                .orElse("");
        return new View(
                document,
                review,
                lines.kind(document),
                IntStream.range(0, sections.size())
                        .mapToObj(i -> entry(sections.get(i), i, i == shown))
                        .toList(),
                shown + 1,
                sections.get(shown).page(),
                text,
                finding);
    }

    private static Entry entry(StoredSection section, int index, boolean here) {
        String heading = section.heading().isBlank() ? "Opening" : section.heading();
        return new Entry(index + 1, heading, Math.clamp(section.level(), 1, 4), here);
    }
}
