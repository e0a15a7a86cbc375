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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One step of a review on its way to publication: when, who, to which state, why. Never changed. */
@Entity
@Table(name = "review_step")
class ReviewStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "review_id")
    UUID reviewId;

    Instant at;

    String actor;

    @Enumerated(EnumType.STRING)
    ReviewStatus status;

    String reason;

    /** Whether it is a sign-off, which leaves the state as it is. */
    @Column(name = "sign_off")
    boolean signOff;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ReturnPoint> points = List.of();

    protected ReviewStep() {}

    ReviewStep(Review review, Instant at, String actor, String reason) {
        this.reviewId = review.id;
        this.at = at;
        this.actor = actor;
        this.status = review.status;
        this.reason = reason;
    }
}
