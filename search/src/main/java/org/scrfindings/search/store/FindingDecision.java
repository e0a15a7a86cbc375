package org.scrfindings.search.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a person decided about a finding. Never changed; it outlives the finding. */
@Entity
@Immutable
@Table(name = "finding_decision")
class FindingDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "finding_id")
    UUID findingId;

    @Column(name = "document_id")
    UUID documentId;

    Instant at;

    String actor;

    @Enumerated(EnumType.STRING)
    DecisionKind decision;

    String reason;

    @Column(name = "codes_before")
    @JdbcTypeCode(SqlTypes.JSON)
    List<CodeView> before;

    @Column(name = "codes_after")
    @JdbcTypeCode(SqlTypes.JSON)
    List<CodeView> after;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> replaces;

    @Column(name = "replaced_by")
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> replacedBy;

    protected FindingDecision() {}

    /**
     * @param codes before and after
     * @param links what the finding replaces, and what replaces it
     */
    FindingDecision(Finding finding, Made made, Change<CodeView> codes, Change<UUID> links) {
        findingId = finding.id;
        documentId = finding.document.id;
        at = made.at();
        actor = made.by().actor();
        reason = made.by().reason();
        decision = made.decision();
        before = codes.before();
        after = codes.after();
        replaces = links.before();
        replacedBy = links.after();
    }

    /** What was decided, by whom, and when. */
    record Made(DecisionKind decision, Decider by, Instant at) {}

    /** What was there before a decision, and what is there after it. */
    record Change<T>(List<T> before, List<T> after) {
        Change {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }
}
