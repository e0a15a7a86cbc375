package org.scrfindings.api.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.scrfindings.api.security.Caller;
import org.scrfindings.search.doublecoding.BlindCoding;
import org.scrfindings.search.query.FindingPage;
import org.scrfindings.search.query.FindingQuery;
import org.scrfindings.search.query.FindingQueryReader;
import org.scrfindings.search.query.FindingSearch;
import org.scrfindings.search.store.ActionView;
import org.scrfindings.search.store.EventView;
import org.scrfindings.search.store.Page;
import org.scrfindings.search.store.ReviewRows;
import org.scrfindings.search.store.ReviewStore;
import org.scrfindings.search.store.RowPosition;
import org.scrfindings.search.visibility.Viewer;

/** What was read out of a review's documents. */
@Path("/api/v1/reviews")
@Tag(name = "Reviews")
@Produces(MediaType.APPLICATION_JSON)
public class ReviewContentsResource {

    private final ReviewStore reviews;
    private final ReviewRows rows;
    private final FindingSearch search;
    private final BlindCoding blind;
    private final ListCursor cursors;
    private final Caller caller;

    ReviewContentsResource(
            ReviewStore reviews,
            ReviewRows rows,
            FindingSearch search,
            BlindCoding blind,
            ListCursor cursors,
            Caller caller) {
        this.reviews = reviews;
        this.rows = rows;
        this.search = search;
        this.blind = blind;
        this.cursors = cursors;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/findings")
    @Operation(operationId = "listReviewFindings", summary = "The findings of a review as they stand in its documents")
    public FindingPage findings(UUID id, @RestQuery Optional<String> limit, @RestQuery Optional<String> cursor) {
        Viewer viewer = viewerOf(id);
        int size = FindingQueryReader.limit(limit);
        return blind.forReader(
                search.search(FindingQuery.ofReview(id.toString(), size, cursor), viewer), caller.name());
    }

    @GET
    @Path("/{id}/chronology")
    @Operation(operationId = "getChronology", summary = "The rows of a review's chronologies, by date")
    public Page<EventView> chronology(UUID id, @RestQuery Optional<String> limit, @RestQuery Optional<String> cursor) {
        return cursors.page(rows.chronology(
                id, viewerOf(id), cursors.read(cursor, RowPosition::parse), FindingQueryReader.limit(limit)));
    }

    @GET
    @Path("/{id}/actions")
    @Operation(operationId = "getActions", summary = "The rows of a review's action plans")
    public Page<ActionView> actions(UUID id, @RestQuery Optional<String> limit, @RestQuery Optional<String> cursor) {
        return cursors.page(rows.actions(
                id, viewerOf(id), cursors.read(cursor, RowPosition::parse), FindingQueryReader.limit(limit)));
    }

    /** The caller, where they may see the review. */
    private Viewer viewerOf(UUID reviewId) {
        Viewer viewer = caller.viewer();
        reviews.find(reviewId, viewer).orElseThrow(() -> Problems.notFound("review"));
        return viewer;
    }
}
