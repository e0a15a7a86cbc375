package org.scrfindings.search.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.automaticindexing.ReindexOnUpdate;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.type.SqlTypes;

/** A review of one case by one local body. Its index fields are embedded in each of its findings. */
@Entity
public class Review {

    @Id
    @KeywordField
    UUID id;

    String title;

    @Column(name = "local_body")
    @KeywordField(aggregable = Aggregable.YES)
    String localBody;

    @Column(name = "review_type")
    @KeywordField(aggregable = Aggregable.YES)
    String reviewType;

    @KeywordField(aggregable = Aggregable.YES)
    String outcome;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @KeywordField(aggregable = Aggregable.YES)
    List<String> harm = List.of();

    @Column(name = "age_band")
    @KeywordField(aggregable = Aggregable.YES)
    String ageBand;

    String methodology;

    @Column(name = "incident_year")
    Integer incidentYear;

    @Column(name = "completed_on")
    String completedOn;

    @Column(name = "published_on")
    @KeywordField(sortable = Sortable.YES)
    String publishedOn;

    /** When it was last published here. */
    @Column(name = "released_at")
    @GenericField(sortable = Sortable.YES)
    Instant releasedAt;

    /** The first day on which it may be public. */
    @Column(name = "embargo_until")
    LocalDate embargoUntil;

    /** The day on which it is withdrawn by itself. */
    @Column(name = "retain_until")
    LocalDate retainUntil;

    @Enumerated(EnumType.STRING)
    ReviewStatus status;

    /** Who decided that it is published once its embargo ends; null where nobody has. */
    @Column(name = "release_decided_by")
    String releaseDecidedBy;

    /** Who looked at it, as it stands, with the eyes of someone who wants to find out whom it is about. */
    @Column(name = "signed_off_by")
    String signedOffBy;

    @Column(name = "was_published")
    boolean wasPublished;

    @Column(name = "withdrawn_at")
    Instant withdrawnAt;

    @Column(name = "withdrawal_reason")
    String withdrawalReason;

    @Column(name = "created_at")
    Instant createdAt;

    @Version
    int version;

    protected Review() {}

    Review(UUID id, ReviewDetails details) {
        this.id = id;
        title = details.title();
        localBody = details.localBody();
        reviewType = details.reviewType();
        outcome = details.outcome();
        harm = details.harm();
        ageBand = details.ageBand();
        methodology = details.methodology();
        incidentYear = details.incidentYear();
        completedOn = details.completedOn();
        publishedOn = details.publishedOn();
        embargoUntil = day(details.embargoUntil());
        retainUntil = day(details.retainUntil());
    }

    private static LocalDate day(String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    /** Whether it is with the curators: handed in and not yet public. */
    boolean isWithCurators() {
        return status == ReviewStatus.SUBMITTED || status == ReviewStatus.CLEARED;
    }

    boolean isUnderEmbargo(LocalDate today) {
        return embargoUntil != null && today.isBefore(embargoUntil);
    }

    boolean isToBeWithdrawn(LocalDate today) {
        return retainUntil != null && !today.isBefore(retainUntil);
    }

    ReviewDetails details() {
        return new ReviewDetails(
                title,
                localBody,
                reviewType,
                outcome,
                harm,
                ageBand,
                methodology,
                incidentYear,
                completedOn,
                publishedOn,
                iso(embargoUntil),
                iso(retainUntil));
    }

    private static String iso(LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** Whether documents may be added: not once it is with the curators, or published. */
    boolean takesDocuments() {
        return status == ReviewStatus.DRAFT || status == ReviewStatus.RETURNED;
    }

    /** Year of the incident; where it was not given, the year in which the review was completed or published. */
    @Transient
    @GenericField(aggregable = Aggregable.YES, sortable = Sortable.YES)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public Integer getYear() {
        return details().year();
    }

    /** Quarter of publication, such as {@code 2014-Q2}; of completion, where that alone is known to the month. */
    @Transient
    @KeywordField(aggregable = Aggregable.YES)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public String getQuarter() {
        return Stream.of(publishedOn, completedOn)
                .filter(d -> d != null && d.length() >= 7)
                .map(d -> d.substring(0, 4) + "-Q" + ((Integer.parseInt(d.substring(5, 7)) + 2) / 3))
                .findFirst()
                .orElse(null);
    }

    /** Whether everyone may see it; to sort by. */
    @Transient
    @GenericField(sortable = Sortable.YES)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public boolean isPublished() {
        return status == ReviewStatus.PUBLISHED;
    }

    @Transient
    @KeywordField
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public String getStatusCode() {
        return status.code();
    }
}
