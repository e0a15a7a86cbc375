package org.scrfindings.api;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.scrfindings.api.security.Caller;
import org.scrfindings.search.query.FindingPage;
import org.scrfindings.search.query.FindingQueryReader;
import org.scrfindings.search.query.FindingSearch;
import org.scrfindings.search.store.DocumentStore;
import org.scrfindings.search.store.ReviewStore;
import org.scrfindings.search.visibility.Viewer;

/** Pages that forget who looks at them, for the test that must notice. */
@Path("/leaky/pages")
@Produces(MediaType.TEXT_HTML)
public class LeakyPage {

    private static final Viewer FORGOTTEN = new Viewer.Curator();

    private final DocumentStore documents;
    private final ReviewStore reviews;
    private final FindingSearch search;
    private final FindingQueryReader queries;
    private final Caller caller;

    LeakyPage(
            DocumentStore documents,
            ReviewStore reviews,
            FindingSearch search,
            FindingQueryReader queries,
            Caller caller) {
        this.documents = documents;
        this.reviews = reviews;
        this.search = search;
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    @Path("/documents/{id}")
    @Operation(hidden = true)
    public String document(UUID id) {
        return documents.text(id, FORGOTTEN).map(text -> "<p>" + text + "</p>").orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("/reviews")
    @Operation(hidden = true)
    public String titles() {
        return reviews.list(FORGOTTEN, Optional.empty(), 200).items().toString();
    }

    /** Shows nothing of a hidden review, and tells by the way it says no that there is one. */
    @GET
    @Path("/reviews/{id}")
    @Operation(hidden = true)
    public String existence(UUID id) {
        if (reviews.find(id, caller.viewer()).isPresent()) {
            return "<h1>It is yours</h1>";
        }
        throw reviews.find(id, FORGOTTEN).isPresent() ? new ForbiddenException() : new NotFoundException();
    }

    @GET
    @Path("/count")
    @Operation(hidden = true)
    public String count(@Context UriInfo address) {
        return "<p>%s findings</p>".formatted(found(address, FORGOTTEN).total().value());
    }

    /** Has the right title and lists what may be seen, but counts everything. */
    @GET
    @Path("/search")
    @Operation(hidden = true)
    public String search(@Context UriInfo address) {
        return "<h2 id=\"results\" aria-live=\"polite\">%s findings</h2>%s"
                .formatted(
                        found(address, FORGOTTEN).total().value(),
                        found(address, caller.viewer()).items());
    }

    private FindingPage found(UriInfo address, Viewer viewer) {
        return search.search(queries.read(address.getQueryParameters()), viewer);
    }
}
