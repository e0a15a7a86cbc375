package org.scrfindings.benchmarks.national;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes made-up reviews into the store's own tables, by COPY. Vectors are in the index alone: a gigabyte and a half of
 * numbers that no benchmark reads from the database.
 */
final class StoreCopy {

    private static final String CODER = "made-up";
    private static final String VERSION = "1.0";
    private static final String WRITTEN = "2025-01-01T00:00:00Z";

    private final Connection database;
    private final CopyRows reviews = new CopyRows("review (id, title, local_body, review_type, outcome, harm, age_band,"
            + " incident_year, completed_on, published_on, status, created_at, version)");
    private final CopyRows documents = new CopyRows(
            "document (id, review_id, kind, kind_declared, filename, sha256, bytes,"
                    + " media_type, pages, status, progress, attempts, received_at, coder, codebook_version, stored_attempt)");
    private final CopyRows findings = new CopyRows(
            "finding (id, document_id, position, kind, title, addressed_to, coding," + " codebook_version)");
    private final CopyRows evidence =
            new CopyRows("finding_evidence (finding_id, position, page, section, start_offset, end_offset, quote)");
    private final CopyRows codes = new CopyRows("finding_code (finding_id, axis, position, value, confidence, coder,"
            + " codebook_version, coded_at, words)");
    private final CopyRows gathered = new CopyRows("finding_row (finding_id, codes, evidence, repetitions)");

    StoreCopy(Connection database) {
        this.database = database;
    }

    /** What gathers a finding's row again would otherwise run for each row that is copied. */
    void triggers(String able) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String table : List.of("finding_code", "finding_evidence")) {
                statement.execute("alter table %s %s trigger user".formatted(table, able));
            }
        }
    }

    void write(List<MadeReview> batch) throws SQLException, IOException {
        batch.forEach(this::add);
        for (CopyRows table : List.of(reviews, documents, findings, evidence, codes, gathered)) {
            table.copy(database);
        }
    }

    private void add(MadeReview r) {
        reviews.add(
                r.id(),
                r.title(),
                r.localBody(),
                r.reviewType(),
                r.outcome(),
                r.harm(),
                r.ageBand(),
                r.year(),
                r.publishedOn(),
                r.publishedOn(),
                "published",
                WRITTEN,
                0);
        documents.add(
                r.documentId(),
                r.id(),
                r.documentKind(),
                true,
                "report.pdf",
                r.documentId(),
                1,
                "application/pdf",
                50,
                "ready",
                1,
                1,
                WRITTEN,
                CODER,
                VERSION,
                1);
        r.findings().forEach(f -> add(r, f));
    }

    private void add(MadeReview r, MadeFinding f) {
        int start = f.position() * 1_000;
        int end = start + f.text().length();
        findings.add(f.id(), r.documentId(), f.position(), f.kind(), f.title(), List.of(), "machine", VERSION);
        evidence.add(f.id(), 0, f.position() + 1, "Findings", start, end, f.text());
        gathered.add(
                f.id(),
                codes(f),
                "[[%d, \"Findings\", %d, %d, \"%s\"]]".formatted(f.position() + 1, start, end, f.text()),
                "[]");
    }

    /** As the download wants them: lines of axis and code. */
    private String codes(MadeFinding f) {
        return Stream.of(
                        on(f, "stage", f.stage() == null ? List.of() : List.of(f.stage())),
                        on(f, "pair", f.pairs()),
                        on(f, "direction", f.directions()),
                        on(f, "issue", f.issues()),
                        on(f, "reason", f.reasons()),
                        on(f, "theme", f.themes()),
                        on(f, "polarity", List.of(f.polarity())))
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
    }

    private List<String> on(MadeFinding f, String axis, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            codes.add(f.id(), axis, i, values.get(i), f.certainty(), CODER, VERSION, WRITTEN, "[]");
        }
        return values.stream().map(v -> axis + " " + v).toList();
    }
}
