package org.scrfindings.search.store;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import java.util.UUID;
import org.scrfindings.search.visibility.Today;

/** Keeps the days from which and to which reviews are public, and acts on them. Safe for use by several threads. */
@ApplicationScoped
public class ReviewCalendar {

    /** Who stands in a review's history for what happens by itself. */
    private static final String ITSELF = "calendar";

    private final Reviews reviews;
    private final ReviewSteps steps;
    private final Publication publication;
    private final Withdrawal withdrawal;
    private final Clock clock;
    private final Today today;

    ReviewCalendar(
            Reviews reviews,
            ReviewSteps steps,
            Publication publication,
            Withdrawal withdrawal,
            Clock clock,
            Today today) {
        this.reviews = reviews;
        this.steps = steps;
        this.clock = clock;
        this.publication = publication;
        this.withdrawal = withdrawal;
        this.today = today;
    }

    /**
     * @param embargoUntil first day on which the review may be public; null for any
     * @param retainUntil day on which it is withdrawn; null for never
     */
    public record Dates(LocalDate embargoUntil, LocalDate retainUntil) {

        /** What stands in the review's history. */
        private String inWords() {
            return "Public from %s, kept until %s."
                    .formatted(
                            embargoUntil == null ? "any day" : embargoUntil,
                            retainUntil == null ? "withdrawn" : retainUntil);
        }
    }

    /** What became of a change of dates. Only {@link Kept} changed anything. */
    public sealed interface Change {

        record Kept(ReviewView review) implements Change {}

        /** Somebody else changed the review in the meantime. */
        record Overtaken() implements Change {}

        /** A review in this state cannot have these dates. */
        record WrongState(String status) implements Change {}
    }

    /**
     * Puts dates in the place of those that a review has.
     *
     * @param version of the review that was decided about, or empty for whatever it is now
     */
    @Transactional
    public Change change(UUID id, OptionalInt version, Dates dates, String actor) {
        Review review = reviews.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (version.isPresent() && version.getAsInt() != review.version) {
            return new Change.Overtaken();
        }
        boolean hides = review.status == ReviewStatus.PUBLISHED
                && dates.embargoUntil() != null
                && today.date().isBefore(dates.embargoUntil());
        if (hides || review.status == ReviewStatus.WITHDRAWN) {
            return new Change.WrongState(review.status.code());
        }
        review.embargoUntil = dates.embargoUntil();
        review.retainUntil = dates.retainUntil();
        steps.persist(new ReviewStep(review, clock.instant().truncatedTo(ChronoUnit.MICROS), actor, dates.inWords()));
        reviews.flush();
        return new Change.Kept(ReviewView.of(review));
    }

    /**
     * Publishes reviews whose embargo has ended, and withdraws those that are not to be kept any longer, one by one. May
     * be called at any time and as often as one likes.
     */
    public void act() {
        LocalDate day = today.date();
        reviews.toBeWithdrawn(day).forEach(id -> withdrawal.withdraw(id, ITSELF, "It was to be kept until this day."));
        reviews.toBeReleased(day).forEach(this::release);
    }

    private void release(UUID id) {
        if (!(publication.release(id, ITSELF) instanceof Step.Taken)) {
            Log.infof(
                    "Review %s stays cleared: its embargo has ended, but its words have been called in question.", id);
        }
    }
}
