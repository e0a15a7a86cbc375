package org.scrfindings.api.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.security.Roles;
import org.scrfindings.search.query.FindingQueryReader;
import org.scrfindings.search.savedsearch.SavedSearchStore;
import org.scrfindings.search.savedsearch.SavedSearchView;
import org.scrfindings.search.store.Page;
import org.scrfindings.search.store.ReviewPosition;

/** Questions that the caller keeps, and nobody else sees. */
@Path("/api/v1/saved-searches")
@Tag(name = "Saved searches", description = "Questions that the caller keeps, and digests of what is new to them.")
@RolesAllowed({Roles.BOARD, Roles.RESEARCHER, Roles.ANALYST, Roles.CURATOR, Roles.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
public class SavedSearchesResource {

    private final SavedSearchStore searches;
    private final SavedSearchReader reader;
    private final ListCursor cursors;
    private final Caller caller;

    SavedSearchesResource(SavedSearchStore searches, SavedSearchReader reader, ListCursor cursors, Caller caller) {
        this.searches = searches;
        this.reader = reader;
        this.cursors = cursors;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "saveSearch",
            summary = "Keep a question, and be told by e-mail what is new to it if wanted")
    @APIResponseSchema(value = SavedSearchView.class, responseCode = "201")
    @APIResponse(responseCode = "409", description = "The caller keeps as many as one may")
    public Response keep(SavedSearchBody body) {
        SavedSearchView kept = searches.keep(reader.read(body), caller.name())
                .orElseThrow(() -> Problems.conflict(
                        "too-many-saved-searches",
                        "You keep %d saved searches, the most that are kept. Delete one first."
                                .formatted(SavedSearchStore.MOST)));
        return Response.created(URI.create("/api/v1/saved-searches/" + kept.id()))
                .entity(kept)
                .build();
    }

    @GET
    @Operation(operationId = "listSavedSearches", summary = "The caller's saved searches, the last one first")
    public Page<SavedSearchView> list(@RestQuery Optional<String> limit, @RestQuery Optional<String> cursor) {
        return cursors.page(searches.list(
                caller.name(), cursors.read(cursor, ReviewPosition::parse), FindingQueryReader.limit(limit)));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSavedSearch", summary = "One of the caller's saved searches")
    public SavedSearchView get(UUID id) {
        return searches.find(id, caller.name()).orElseThrow(() -> Problems.notFound("saved search"));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "deleteSavedSearch",
            summary = "Forget a saved search and the address that its digests go to")
    @APIResponse(responseCode = "204", description = "It is forgotten")
    public void delete(UUID id) {
        if (!searches.forget(id, caller.name())) {
            throw Problems.notFound("saved search");
        }
    }
}
