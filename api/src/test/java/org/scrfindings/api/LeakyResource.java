package org.scrfindings.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.scrfindings.search.query.FindingPage;
import org.scrfindings.search.query.FindingQueryReader;
import org.scrfindings.search.query.FindingSearch;
import org.scrfindings.search.store.DocumentStore;
import org.scrfindings.search.store.FindingView;
import org.scrfindings.search.store.Page;
import org.scrfindings.search.store.ReviewStore;
import org.scrfindings.search.store.ReviewView;
import org.scrfindings.search.visibility.Viewer;

/** Doors that forget who asks, for the test that must notice. */
@Path("/leaky")
@Produces(MediaType.APPLICATION_JSON)
public class LeakyResource {

    private static final Viewer FORGOTTEN = new Viewer.Curator();

    private final DocumentStore documents;
    private final ReviewStore reviews;
    private final FindingSearch search;
    private final FindingQueryReader queries;

    LeakyResource(DocumentStore documents, ReviewStore reviews, FindingSearch search, FindingQueryReader queries) {
        this.documents = documents;
        this.reviews = reviews;
        this.search = search;
        this.queries = queries;
    }

    @GET
    @Path("/documents/{id}/text")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public String text(UUID id) {
        return documents.text(id, FORGOTTEN).orElse("");
    }

    @GET
    @Path("/findings/{id}")
    @Operation(hidden = true)
    public FindingView finding(UUID id) {
        return search.find(id, FORGOTTEN).orElse(null);
    }

    @GET
    @Path("/findings")
    @Operation(hidden = true)
    public FindingPage findings(@Context UriInfo address) {
        return search.search(queries.read(address.getQueryParameters()), FORGOTTEN);
    }

    @GET
    @Path("/count")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public String count(@Context UriInfo address) {
        return String.valueOf(findings(address).total().value());
    }

    @GET
    @Path("/reviews")
    @Operation(hidden = true)
    public Page<ReviewView> reviews() {
        return reviews.list(FORGOTTEN, Optional.empty(), 200);
    }
}
