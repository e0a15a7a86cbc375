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
import java.util.UUID;

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

    protected ReviewStep() {}

    ReviewStep(UUID reviewId, Instant at, String actor, ReviewStatus status, String reason) {
        this.reviewId = reviewId;
        this.at = at;
        this.actor = actor;
        this.status = status;
        this.reason = reason;
    }
}
