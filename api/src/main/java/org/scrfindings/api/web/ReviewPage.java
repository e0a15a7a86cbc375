package org.scrfindings.api.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.scrfindings.api.security.Caller;
import org.scrfindings.search.store.EventView;
import org.scrfindings.search.store.Page;
import org.scrfindings.search.store.ReviewRows;
import org.scrfindings.search.store.ReviewStore;
import org.scrfindings.search.store.ReviewView;
import org.scrfindings.search.store.RowPosition;

/** A review: its documents, what was found and recommended, what is being done, and what happened when. */
@Path("/reviews/{id}")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ReviewPage {

    private static final int EVENTS = 100;

    private final ReviewStore reviews;
    private final WhatWasRead read;
    private final ReviewRows rows;
    private final ReviewSummaries facts;
    private final Frames frames;
    private final Caller caller;

    ReviewPage(
            ReviewStore reviews,
            WhatWasRead read,
            ReviewRows rows,
            ReviewSummaries facts,
            Frames frames,
            Caller caller) {
        this.reviews = reviews;
        this.read = read;
        this.rows = rows;
        this.facts = facts;
        this.frames = frames;
        this.caller = caller;
    }

    /**
     * What the page shows.
     *
     * @param allFindings address of all that was found
     * @param laterEvents address of the page that the timeline goes on at, or null where it ends here
     */
    public record View(
            ReviewView review,
            List<ReviewSummaries.Fact> facts,
            WhatWasRead.Contents contents,
            String allFindings,
            List<EventView> events,
            String laterEvents) {}

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance review(View view, Frame frame);

        static native TemplateInstance withdrawn(ReviewView review, Frame frame);
    }

    /**
     * The review; of a withdrawn one, for whoever may know that it was there, when and why it was withdrawn.
     *
     * @param after where the page before left the timeline; what is no such place is its beginning
     */
    @GET
    @Operation(hidden = true)
    public Response review(UUID id, @RestQuery Optional<String> after) {
        return reviews.find(id, caller.viewer())
                .map(review -> Response.ok(page(review, after)))
                .or(() -> reviews.findOrTombstone(id, caller.viewer())
                        .map(left -> Response.status(Response.Status.GONE).entity(tombstone(left))))
                .orElseThrow(NotFoundException::new)
                .build();
    }

    private TemplateInstance tombstone(ReviewView left) {
        PageAddress asData = new PageAddress("/api/v1/reviews/" + left.id(), Map.of());
        return Templates.withdrawn(left, frames.of("This review has been withdrawn", "reviews", asData));
    }

    private TemplateInstance page(ReviewView review, Optional<String> after) {
        UUID id = review.id();
        PageAddress here = new PageAddress("/reviews/" + id, Map.of());
        Page<EventView> events = rows.chronology(id, caller.viewer(), after.flatMap(RowPosition::parse), EVENTS);
        View view = new View(
                review,
                facts.of(review.details()),
                read.outOf(id, caller.viewer(), caller.name()),
                new PageAddress("/findings", Map.of())
                        .with("reviewId", id.toString())
                        .toString(),
                events.items(),
                events.next() == null ? null : here.with("after", events.next()) + "#timeline");
        return Templates.review(view, frames.of(review.details().title(), "reviews", here.at("/api/v1/reviews/" + id)));
    }
}
