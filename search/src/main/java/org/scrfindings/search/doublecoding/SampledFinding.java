package org.scrfindings.search.doublecoding;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.scrfindings.search.store.FindingView;

/** A finding of a sample: what the machine, the two coders and the one who settled it gave. */
@Entity
@Table(name = "sampled_finding")
class SampledFinding {

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "sample_id")
    CodingSample sample;

    int position;

    @Column(name = "finding_id")
    UUID findingId;

    String kind;

    /** Name and version of the machine that had coded it when it was drawn. */
    String machine;

    @Column(name = "machine_codes")
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, List<String>> machineCodes;

    @Column(name = "final_codes")
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, List<String>> finalCodes;

    @Column(name = "adjudicated_by")
    String adjudicatedBy;

    @Column(name = "adjudicated_at")
    Instant adjudicatedAt;

    @ElementCollection
    @CollectionTable(name = "coding_assignment", joinColumns = @JoinColumn(name = "sampled_finding_id"))
    @BatchSize(size = 500)
    List<CodersCodes> codings = new ArrayList<>();

    protected SampledFinding() {}

    SampledFinding(CodingSample sample, int position, FindingView drawn, String machine) {
        this.id = UUID.randomUUID();
        this.sample = sample;
        this.position = position;
        this.findingId = drawn.id();
        this.kind = drawn.kind();
        this.machine = machine;
        this.machineCodes = GivenCodes.byAxis(drawn);
        sample.coders.forEach(coder -> codings.add(CodersCodes.none(coder)));
    }

    boolean isCodedByBoth() {
        return codings.stream().allMatch(CodersCodes::isDone);
    }

    boolean isAdjudicated() {
        return adjudicatedAt != null;
    }

    Optional<CodersCodes> of(String coder) {
        return codings.stream().filter(c -> c.coder().equals(coder)).findFirst();
    }

    void put(CodersCodes codes) {
        codings.removeIf(c -> c.coder().equals(codes.coder()));
        codings.add(codes);
    }
}
