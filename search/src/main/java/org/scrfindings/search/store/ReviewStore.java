package org.scrfindings.search.store;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
        steps.persist(new ReviewStep(id, review.createdAt, actor, review.status, ""));
        return review;
    }

    /** The review, where the viewer may see it. */
    @Transactional
    public Optional<ReviewView> find(UUID id, Viewer viewer) {
        return reviews.findByIdOptional(id)
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
        List<ReviewView> rows = reviews
                .find(
                        """
                        (?1 = true or status = ?2 or localBody = ?3)
                          and (createdAt < ?4 or createdAt = ?4 and id > ?5)
                        order by createdAt desc, id""",
                        visibility.everything(),
                        ReviewStatus.PUBLISHED,
                        visibility.ownBody().orElse(null),
                        from.createdAt(),
                        from.id())
                .range(0, limit)
                .stream()
                .map(ReviewView::of)
                .toList();
        return Page.of(rows, limit, r -> new ReviewPosition(r.createdAt(), r.id()).toString());
    }

    /** The latest reviews of a local body, in whatever state. */
    @Transactional
    public List<ReviewView> ofBody(String localBody, int limit) {
        return first(reviews.find("localBody = ?1 order by createdAt desc, id", localBody), limit);
    }

    /** Reviews that wait for a curator, the one that has waited longest first. */
    @Transactional
    public List<ReviewView> submitted(int limit) {
        return first(reviews.find("status = ?1 order by createdAt, id", ReviewStatus.SUBMITTED), limit);
    }

    private static List<ReviewView> first(PanacheQuery<Review> found, int limit) {
        return found.page(0, limit).stream().map(ReviewView::of).toList();
    }

    /** The reviews that the viewer may see and of which a document has been read. */
    @Transactional
    public List<ReviewFacts> read(Viewer viewer) {
        Visibility visibility = Visibility.of(viewer);
        return reviews
                .find(
                        "from Review r where exists (select 1 from Document d where d.review = r and d.status = ?1)",
                        DocumentStatus.READY)
                .stream()
                .filter(r -> visibility.showsReview(r.status.code(), r.localBody))
                .map(ReviewFacts::of)
                .toList();
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
        return new Page<>(
                page.items().stream()
                        .map(s -> new ReviewStepView(s.at, s.actor, s.status.code(), s.reason))
                        .toList(),
                page.next());
    }

    /** As precise as the database keeps it, so that what is answered now is what is answered later. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
