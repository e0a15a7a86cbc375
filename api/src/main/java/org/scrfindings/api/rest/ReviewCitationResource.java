package org.scrfindings.api.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.scrfindings.api.citation.CitationFormat;
import org.scrfindings.api.citation.Citations;
import org.scrfindings.api.security.Caller;
import org.scrfindings.search.store.ReviewStore;

/** How a review is cited. */
@Path("/api/v1/reviews")
@Tag(name = "Reviews")
@Produces({CitedAs.BIBTEX, CitedAs.RIS, CitedAs.CSL})
public class ReviewCitationResource {

    private final ReviewStore reviews;
    private final Citations citations;
    private final Caller caller;
    private final UriInfo address;

    ReviewCitationResource(ReviewStore reviews, Citations citations, Caller caller, UriInfo address) {
        this.reviews = reviews;
        this.citations = citations;
        this.caller = caller;
        this.address = address;
    }

    @GET
    @Path("/{id}/citation")
    @Operation(operationId = "citeReview", summary = "How a review is cited: BibTeX, RIS or CSL-JSON")
    public Response cite(UUID id, @RestQuery Optional<String> format) {
        CitationFormat wanted = CitedAs.format(format);
        return reviews.find(id, caller.viewer())
                .map(review -> CitedAs.answer(wanted, citations.of(review, address.getBaseUri())))
                .orElseThrow(() -> Problems.notFound("review"));
    }
}
