package org.scrfindings.search.store;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.scrfindings.search.store.IdempotentRequests.Remembered;
import org.scrfindings.search.visibility.Viewer;
import org.scrfindings.search.visibility.Visibility;

/** Keeps reviews and tells their history. Safe for use by several threads. */
@ApplicationScoped
public class ReviewStore {

    private final Reviews reviews;
    private final ReviewSteps steps;
    private final IdempotentRequests requests;
    private final Clock clock;

    ReviewStore(Reviews reviews, ReviewSteps steps, IdempotentRequests requests, Clock clock) {
        this.reviews = reviews;
        this.steps = steps;
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
        Review review = isNew ? draft(request.createdId(), details, actor) : reviews.findById(first.createdId());
        return Optional.of(ReviewView.of(review));
    }

    private Review draft(UUID id, ReviewDetails details, String actor) {
        Review review = new Review(id, details);
        review.createdAt = now();
        review.status = ReviewStatus.DRAFT;
        reviews.persist(review);
        steps.persist(new ReviewStep(review, review.createdAt, actor, ""));
        return review;
    }

    /** The review, where the viewer may see it, or what is left of it once it is withdrawn. */
    @Transactional
    public Optional<ReviewView> findOrTombstone(UUID id, Viewer viewer) {
        Visibility visibility = Visibility.of(viewer);
        return find(id, viewer).or(() -> reviews.findByIdOptional(id)
                .filter(r -> r.status == ReviewStatus.WITHDRAWN)
                .filter(r -> visibility.showsTombstone(r.wasPublished, r.localBody))
                .map(ReviewView::tombstone));
    }

    /** The review, where the viewer may see it; of withdrawn ones only those who see everything see more than that. */
    @Transactional
    public Optional<ReviewView> find(UUID id, Viewer viewer) {
        return reviews.findByIdOptional(id)
                .filter(r -> Visibility.of(viewer).showsReview(r.status.code(), r.localBody))
                .map(ReviewView::of);
    }

    /**
     * The reviews that the viewer may see, newest first; withdrawn ones are in no list.
     *
     * @param after the position at which the page before ended
     */
    @Transactional
    public Page<ReviewView> list(Viewer viewer, Optional<ReviewPosition> after, int limit) {
        Visibility visibility = Visibility.of(viewer);
        ReviewPosition from = after.orElse(ReviewPosition.START);
        List<ReviewView> rows = reviews
                .find(
                        """
                        (?1 = true or status = ?2 or localBody = ?3) and status <> ?6
                          and (createdAt < ?4 or createdAt = ?4 and id > ?5)
                        order by createdAt desc, id""",
                        visibility.everything(),
                        ReviewStatus.PUBLISHED,
                        visibility.ownBody().orElse(null),
                        from.createdAt(),
                        from.id(),
                        ReviewStatus.WITHDRAWN)
                .range(0, limit)
                .stream()
                .map(ReviewView::of)
                .toList();
        return Page.of(rows, limit, r -> new ReviewPosition(r.createdAt(), r.id()).toString());
    }

    /** The reviews of which the viewer may see a document that has been read. */
    @Transactional
    public List<ReviewFacts> read(Viewer viewer) {
        Visibility visibility = Visibility.of(viewer);
        Map<Review, List<String>> kinds = new LinkedHashMap<>();
        reviews.getEntityManager()
                .createQuery("from Document d join fetch d.review where d.status = :ready", Document.class)
                .setParameter("ready", DocumentStatus.READY)
                .getResultStream()
                .filter(d -> d.isShownTo(visibility))
                .forEach(d ->
                        kinds.computeIfAbsent(d.review, r -> new ArrayList<>()).add(d.kind));
        return kinds.entrySet().stream()
                .map(e -> ReviewFacts.of(e.getKey(), e.getValue()))
                .toList();
    }

    /** The latest reviews of a local body, in whatever state but withdrawn: of such a one its address alone tells. */
    @Transactional
    public List<ReviewView> ofBody(String localBody, int limit) {
        return first(
                reviews.find(
                        "localBody = ?1 and status <> ?2 order by createdAt desc, id",
                        localBody,
                        ReviewStatus.WITHDRAWN),
                limit);
    }

    /** Reviews that wait for a curator, the one that has waited longest first. */
    @Transactional
    public List<ReviewView> submitted(int limit) {
        return first(reviews.find("status = ?1 order by createdAt, id", ReviewStatus.SUBMITTED), limit);
    }

    private static List<ReviewView> first(PanacheQuery<Review> found, int limit) {
        return found.page(0, limit).stream().map(ReviewView::of).toList();
    }

    /** The steps that a review has gone through, the first one first. */
    @Transactional
    public Page<ReviewStepView> history(UUID id, Optional<RowPosition> after, int limit) {
        Page<ReviewStep> page = Page.of(
                steps.find("reviewId = ?1 and id > ?2 order by id", id, (long)
                                after.orElse(RowPosition.START).number())
                        .range(0, limit)
                        .list(),
                limit,
                s -> new RowPosition("", id, Math.toIntExact(s.id)).toString());
        return new Page<>(page.items().stream().map(ReviewStepView::of).toList(), page.next());
    }

    /** As precise as the database keeps it, so that what is answered now is what is answered later. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
