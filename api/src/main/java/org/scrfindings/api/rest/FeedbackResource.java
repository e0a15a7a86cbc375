package org.scrfindings.api.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.security.Roles;
import org.scrfindings.search.feedback.Feedback;
import org.scrfindings.search.feedback.FeedbackWriter;
import org.scrfindings.search.store.DocumentStore;
import org.scrfindings.search.store.FindingStore;
import org.scrfindings.search.store.ReviewContent;
import org.scrfindings.search.store.ReviewRows;
import org.scrfindings.search.store.ReviewStore;
import org.scrfindings.search.store.ReviewView;
import org.scrfindings.search.visibility.Viewer;

/** What a local body may want to look at again in its review. */
@Path("/api/v1/reviews")
@Tag(name = "Reviews")
@Produces(MediaType.APPLICATION_JSON)
public class FeedbackResource {

    private final ReviewStore reviews;
    private final DocumentStore documents;
    private final FindingStore findings;
    private final ReviewRows rows;
    private final FeedbackWriter writer;
    private final Caller caller;

    FeedbackResource(
            ReviewStore reviews,
            DocumentStore documents,
            FindingStore findings,
            ReviewRows rows,
            FeedbackWriter writer,
            Caller caller) {
        this.reviews = reviews;
        this.documents = documents;
        this.findings = findings;
        this.rows = rows;
        this.writer = writer;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/feedback")
    @RolesAllowed({Roles.BOARD, Roles.CURATOR, Roles.ADMIN})
    @Operation(
            operationId = "getReviewFeedback",
            summary = "What the common structure of a review has and this one lacks: words and places, never a grade")
    public Feedback feedback(UUID id) {
        Viewer viewer = caller.viewer();
        ReviewView review = reviews.find(id, viewer).orElseThrow(() -> Problems.notFound("review"));
        if (!caller.seesWorkflowOf(review.details().localBody())) {
            throw Problems.forbidden("Feedback is for the review's local body, curators and administrators.");
        }
        return writer.write(new ReviewContent(
                documents.ofReview(id, viewer), findings.ofReview(id, viewer), rows.allActions(id, viewer)));
    }
}
