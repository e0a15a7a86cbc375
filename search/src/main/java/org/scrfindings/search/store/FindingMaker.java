package org.scrfindings.search.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.scrfindings.ingest.IngestResult;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.code.Code;
import org.scrfindings.ingest.code.CodedPassage;
import org.scrfindings.ingest.extract.Passage;
import org.scrfindings.ingest.parse.Span;
import org.scrfindings.ingest.structure.Section;

/** Turns the coded passages of one document into findings with their identifiers. */
final class FindingMaker {

    private final Document document;
    private final IngestResult result;
    private final Instant codedAt;
    private final Set<UUID> taken;

    /**
     * @param taken identifiers that mean other findings
     */
    FindingMaker(Document document, IngestResult result, Instant codedAt, Set<UUID> taken) {
        this.document = document;
        this.result = result;
        this.codedAt = codedAt;
        this.taken = taken;
    }

    Finding make(CodedPassage coded) {
        Finding finding = new Finding();
        Passage passage = coded.passage();
        finding.document = document;
        finding.title = passage.title();
        finding.coding = Finding.BY_MACHINE;
        finding.codebookVersion = result.codebookVersion();
        // A passage that could not be coded has no vector: it is found by its words alone.
        finding.vector = coded.vector().length == 0 ? null : coded.vector();
        finding.evidence = passage.evidence().stream().map(this::evidence).toList();
        finding.codes = codes(coded.codes());
        describe(finding, passage);
        finding.id = id(finding.kind, passage.evidence());
        return finding;
    }

    private void describe(Finding finding, Passage passage) {
        switch (passage) {
            case Passage.Finding f -> finding.kind = "finding";
            case Passage.Example e -> {
                finding.kind = "example";
                finding.incident = words(e.incident());
                finding.context = words(e.context());
                finding.problem = words(e.problem());
                finding.analysis = words(e.analysis());
            }
            case Passage.Recommendation r -> {
                finding.kind = "recommendation";
                finding.number = r.number();
                finding.addressedTo = r.addressedTo();
            }
        }
    }

    private String words(Optional<Span> span) {
        return span.map(s -> s.in(result.text())).orElse(null);
    }

    /** The same passage of the same document has the same identifier however often it is read. */
    private UUID id(String kind, List<Span> evidence) {
        StringBuilder name = new StringBuilder(document.id + " " + kind);
        evidence.forEach(s -> name.append(' ').append(s.start()).append('-').append(s.end()));
        UUID id = identifier(name);
        while (taken.contains(id)) {
            id = identifier(name.append(" again"));
        }
        return id;
    }

    private static UUID identifier(CharSequence name) {
        return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8));
    }

    private StoredEvidence evidence(Span span) {
        return new StoredEvidence(
                span.page(), sectionAt(span.start()), span.start(), span.end(), span.in(result.text()));
    }

    private String sectionAt(int offset) {
        return result.sections().stream()
                .filter(s -> s.span().start() <= offset && offset < s.span().end())
                .findFirst()
                .map(Section::heading)
                .orElse("");
    }

    private List<StoredCode> codes(List<Code> codes) {
        Map<Axis, Integer> positions = new EnumMap<>(Axis.class);
        List<StoredCode> rows = new ArrayList<>();
        for (Code code : codes) {
            int position = positions.merge(code.axis(), 1, Integer::sum) - 1;
            rows.add(new StoredCode(
                    code.axis().code(),
                    position,
                    code.value(),
                    (float) code.confidence(),
                    result.coder(),
                    result.codebookVersion(),
                    codedAt,
                    code.words().stream().map(this::words).toList()));
        }
        return rows;
    }

    private StoredCode.Words words(Span span) {
        return new StoredCode.Words(span.start(), span.end(), span.in(result.text()));
    }
}
