package org.scrfindings.api.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.security.Roles;
import org.scrfindings.search.doublecoding.BlindCoding;
import org.scrfindings.search.query.CodingQueueReader;
import org.scrfindings.search.query.FindingPage;
import org.scrfindings.search.query.FindingSearch;

/** What a person should look at next. */
@Path("/api/v1/coding/queue")
@Tag(name = "Coding")
@Produces(MediaType.APPLICATION_JSON)
public class CodingQueueResource {

    private final FindingSearch search;
    private final CodingQueueReader queue;
    private final BlindCoding blind;
    private final Caller caller;

    CodingQueueResource(FindingSearch search, CodingQueueReader queue, BlindCoding blind, Caller caller) {
        this.search = search;
        this.queue = queue;
        this.blind = blind;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.CURATOR, Roles.ANALYST})
    @Operation(operationId = "getCodingQueue", summary = "Findings whose codes nobody has confirmed yet")
    @APIResponse(responseCode = "200", description = "A page of findings, with totals and facets over all of them")
    public FindingPage next(@Context UriInfo address) {
        return blind.forReader(search.search(queue.read(address.getQueryParameters()), caller.viewer()), caller.name());
    }
}
