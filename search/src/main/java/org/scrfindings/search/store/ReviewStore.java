package org.scrfindings.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.scrfindings.search.store.IdempotentRequests.Remembered;
import org.scrfindings.search.visibility.Viewer;
import org.scrfindings.search.visibility.Visibility;

/** Keeps reviews and their way to publication. Safe for use by several threads. */
@ApplicationScoped
public class ReviewStore {

    private final EntityManager entities;
    private final WorkQueue queue;
    private final IdempotentRequests requests;
    private final Clock clock;

    ReviewStore(EntityManager entities, WorkQueue queue, IdempotentRequests requests, Clock clock) {
        this.entities = entities;
        this.queue = queue;
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * Keeps a new review as a draft.
     *
     * @param idempotencyKey where the actor used it before for the same details, the review that was made then
     * @return empty where the actor used the key before for other details; nothing is changed then
     */
    @Transactional
    public Optional<ReviewView> create(ReviewDetails details, String actor, Optional<String> idempotencyKey) {
        Remembered request = new Remembered(DigestUtils.sha256Hex(details.toString()), UUID.randomUUID());
        Remembered first =
                idempotencyKey.map(key -> requests.claim(actor, key, request)).orElse(request);
        if (!first.fingerprint().equals(request.fingerprint())) {
            return Optional.empty();
        }
        boolean isNew = first.createdId().equals(request.createdId());
        Review review =
                isNew ? draft(request.createdId(), details, actor) : entities.find(Review.class, first.createdId());
        return Optional.of(ReviewView.of(review));
    }

    private Review draft(UUID id, ReviewDetails details, String actor) {
        Review review = new Review();
        review.id = id;
        review.title = details.title();
        review.localBody = details.localBody();
        review.reviewType = details.reviewType();
        review.outcome = details.outcome();
        review.harm = details.harm();
        review.ageBand = details.ageBand();
        review.methodology = details.methodology();
        review.incidentYear = details.incidentYear();
        review.completedOn = details.completedOn();
        review.publishedOn = details.publishedOn();
        review.createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        review.status = ReviewStatus.DRAFT;
        entities.persist(review);
        record(review, actor, "");
        return review;
    }

    /** The review, where the viewer may see it. */
    @Transactional
    public Optional<ReviewView> find(UUID id, Viewer viewer) {
        return Optional.ofNullable(entities.find(Review.class, id))
                .filter(r -> Visibility.of(viewer).showsReview(r.status.code(), r.localBody))
                .map(ReviewView::of);
    }

    /**
     * The reviews that the viewer may see, newest first.
     *
     * @param after the position at which the page before ended
     */
    @Transactional
    public Page<ReviewView> list(Viewer viewer, Optional<ReviewPosition> after, int limit) {
        Visibility visibility = Visibility.of(viewer);
        ReviewPosition from = after.orElse(ReviewPosition.START);
        List<ReviewView> rows = entities.createQuery("""
                        select r from Review r
                        where (:everything = true or r.status = :published or r.localBody = :ownBody)
                          and (r.createdAt < :createdAt or r.createdAt = :createdAt and r.id > :id)
                        order by r.createdAt desc, r.id""", Review.class)
                .setParameter("everything", visibility.everything())
                .setParameter("published", ReviewStatus.PUBLISHED)
                .setParameter("ownBody", visibility.ownBody().orElse(null))
                .setParameter("createdAt", from.createdAt())
                .setParameter("id", from.id())
                .setMaxResults(limit + 1)
                .getResultStream()
                .map(ReviewView::of)
                .toList();
        return Page.of(rows, limit, r -> new ReviewPosition(r.createdAt(), r.id()).toString());
    }

    /** The steps that a review has gone through, the first one first. */
    @Transactional
    public List<ReviewStepView> history(UUID id) {
        return entities.createQuery("select s from ReviewStep s where s.reviewId = :id order by s.id", ReviewStep.class)
                .setParameter("id", id)
                .getResultStream()
                .map(s -> new ReviewStepView(s.at, s.actor, s.status.code(), s.reason))
                .toList();
    }

    /**
     * Takes a review from one state to another.
     *
     * @param from the states from which the step may be taken
     * @return the review after the step, or empty where it stands in another state; nothing is changed then
     */
    @Transactional
    public Optional<ReviewView> step(UUID id, Set<ReviewStatus> from, ReviewStatus to, String actor, String reason) {
        Review review = entities.find(Review.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (!from.contains(review.status)) {
            return Optional.empty();
        }
        review.status = to;
        record(review, actor, reason);
        documentsOf(id).forEach(d -> queue.indexDocument(d, Set.of()));
        return Optional.of(ReviewView.of(review));
    }

    private void record(Review review, String actor, String reason) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entities.persist(new ReviewStep(review.id, now, actor, review.status, reason));
    }

    private List<UUID> documentsOf(UUID id) {
        return entities.createQuery(
                        "select d.id from Document d where d.review.id = :id and d.status = :ready order by d.id",
                        UUID.class)
                .setParameter("id", id)
                .setParameter("ready", DocumentStatus.READY)
                .getResultList();
    }
}
