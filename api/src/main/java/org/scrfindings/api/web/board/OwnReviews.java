package org.scrfindings.api.web.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.scrfindings.api.security.Caller;
import org.scrfindings.search.store.ReviewStore;
import org.scrfindings.search.store.ReviewView;

/** Reviews that the person may work on: a board its own, a curator all. */
@RequestScoped
class OwnReviews {

    private final ReviewStore reviews;
    private final Caller caller;

    OwnReviews(ReviewStore reviews, Caller caller) {
        this.reviews = reviews;
        this.caller = caller;
    }

    /**
     * @throws NotFoundException where there is none, or it is not theirs: the answer gives nothing away
     * @throws RedirectionException where it is withdrawn, to the page that says so
     */
    ReviewView find(UUID id) {
        return reviews.find(id, caller.viewer())
                .filter(review -> caller.actsFor(review.details().localBody()))
                .orElseThrow(() -> isWithdrawn(id)
                        ? new RedirectionException(Response.Status.SEE_OTHER, URI.create("/reviews/" + id))
                        : new NotFoundException());
    }

    private boolean isWithdrawn(UUID id) {
        return reviews.findOrTombstone(id, caller.viewer())
                .filter(left -> left.withdrawal() != null)
                .isPresent();
    }
}
