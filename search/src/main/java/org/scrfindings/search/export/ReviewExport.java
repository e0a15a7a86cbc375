package org.scrfindings.search.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.scrfindings.search.query.ReviewFilter;
import org.scrfindings.search.store.EventView;
import org.scrfindings.search.store.Page;
import org.scrfindings.search.store.ReviewPosition;
import org.scrfindings.search.store.ReviewRows;
import org.scrfindings.search.store.ReviewStore;
import org.scrfindings.search.store.ReviewView;
import org.scrfindings.search.store.RowPosition;

/** All reviews of a kind, and all events of their chronologies, page by page. Safe for use by several threads. */
@ApplicationScoped
public class ReviewExport {

    private static final int REVIEWS = 500;
    private static final int EVENTS = 5_000;

    private final ReviewStore reviews;
    private final ReviewRows rows;

    ReviewExport(ReviewStore reviews, ReviewRows rows) {
        this.reviews = reviews;
        this.rows = rows;
    }

    /** The reviews that the asker may see, newest first. */
    public void reviews(ReviewFilter filter, Asker asker, Consumer<ReviewView> taker) {
        all(from -> reviews.list(asker.viewer(), from.flatMap(ReviewPosition::parse), REVIEWS), review -> {
            if (filter.admits(review)) {
                taker.accept(review);
            }
        });
    }

    /** The events of the documents that the asker may see: review by review, newest first, and by date in each. */
    public void events(ReviewFilter filter, Asker asker, Consumer<EventRow> taker) {
        reviews(
                filter,
                asker,
                review -> all(
                        from -> rows.chronology(review.id(), asker.viewer(), from.flatMap(RowPosition::parse), EVENTS),
                        (EventView event) -> taker.accept(new EventRow(
                                review.id(),
                                review.details().title(),
                                review.details().localBody(),
                                event))));
    }

    private static <T> void all(Function<Optional<String>, Page<T>> pages, Consumer<T> taker) {
        Page<T> page = pages.apply(Optional.empty());
        page.items().forEach(taker);
        while (page.next() != null) {
            page = pages.apply(Optional.of(page.next()));
            page.items().forEach(taker);
        }
    }
}
