package org.scrfindings.api.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.scrfindings.api.security.Caller;
import org.scrfindings.search.doublecoding.BlindCoding;
import org.scrfindings.search.query.FindingPage;
import org.scrfindings.search.query.FindingQueryReader;
import org.scrfindings.search.query.FindingSearch;
import org.scrfindings.search.store.FindingView;

/** Findings: asked for and one by one. */
@Path("/api/v1/findings")
@Tag(name = "Findings", description = "Findings: asked for and one by one.")
@Produces(MediaType.APPLICATION_JSON)
public class FindingsResource {

    private final FindingSearch search;
    private final FindingQueryReader queries;
    private final BlindCoding blind;
    private final Caller caller;

    FindingsResource(FindingSearch search, FindingQueryReader queries, BlindCoding blind, Caller caller) {
        this.search = search;
        this.queries = queries;
        this.blind = blind;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "searchFindings", summary = "Ask for findings by words and by the axes of the codebook")
    @APIResponse(responseCode = "200", description = "A page of findings, with totals and facets over all of them")
    @APIResponse(responseCode = "400", description = "An unknown parameter or code; the nearest valid one is named")
    public FindingPage search(@Context UriInfo address) {
        return blind.forReader(
                search.search(queries.read(address.getQueryParameters()), caller.viewer()), caller.name());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getFinding", summary = "One finding with its evidence")
    public FindingView get(UUID id) {
        return search.find(id, caller.viewer())
                .map(finding -> blind.forReader(finding, caller.name()))
                .orElseThrow(() -> Problems.notFound("finding"));
    }
}
