package org.scrfindings.api.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.scrfindings.api.security.Caller;
import org.scrfindings.search.doublecoding.BlindCoding;
import org.scrfindings.search.query.FindingPage;
import org.scrfindings.search.query.FindingQueryReader;
import org.scrfindings.search.query.FindingSearch;
import org.scrfindings.search.query.Suggestion;
import org.scrfindings.search.query.Suggestions;
import org.scrfindings.search.store.FindingView;
import org.scrfindings.search.store.Page;

/** Findings: asked for and one by one. */
@Path("/api/v1/findings")
@Tag(name = "Findings", description = "Findings: asked for and one by one.")
@Produces(MediaType.APPLICATION_JSON)
public class FindingsResource {

    private final FindingSearch search;
    private final FindingQueryReader queries;
    private final Suggestions suggestions;
    private final BlindCoding blind;
    private final Caller caller;

    FindingsResource(
            FindingSearch search,
            FindingQueryReader queries,
            Suggestions suggestions,
            BlindCoding blind,
            Caller caller) {
        this.search = search;
        this.queries = queries;
        this.suggestions = suggestions;
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
    @Path("/suggestions")
    @Operation(
            operationId = "suggestQuestions",
            summary = "Codes, and words of passages, that may be meant by what was typed so far")
    @APIResponse(responseCode = "200", description = "Codes first; at most ten together, or limit")
    @APIResponse(responseCode = "400", description = "Nothing was typed, or too much")
    public Page<Suggestion> suggest(@RestQuery String q, @RestQuery String limit) {
        return suggestions.of(q, limit, caller.viewer());
    }

    @GET
    @Path("/{id}/similar")
    @Operation(
            operationId = "getSimilarFindings",
            summary = "The findings nearest in meaning to one, the nearest first")
    @APIResponse(responseCode = "200", description = "As many as limit says; there is no further page")
    public Page<FindingView> similar(UUID id, @RestQuery String limit) {
        int most = FindingQueryReader.limit(Optional.ofNullable(limit));
        List<FindingView> near =
                search.similar(id, caller.viewer(), most).orElseThrow(() -> Problems.notFound("finding"));
        return new Page<>(
                near.stream().map(f -> blind.forReader(f, caller.name())).toList(), null);
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
