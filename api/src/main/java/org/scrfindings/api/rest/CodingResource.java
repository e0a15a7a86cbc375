package org.scrfindings.api.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.security.Roles;
import org.scrfindings.search.coding.CodingReader;
import org.scrfindings.search.doublecoding.BlindCoding;
import org.scrfindings.search.query.FindingQueryReader;
import org.scrfindings.search.store.CodingChange;
import org.scrfindings.search.store.CodingStore;
import org.scrfindings.search.store.CodingView;
import org.scrfindings.search.store.Decider;
import org.scrfindings.search.store.DecisionView;
import org.scrfindings.search.store.Page;
import org.scrfindings.search.store.RowPosition;

/** Why a finding has its codes, and a person's word on them. */
@Path("/api/v1/findings")
@Tag(name = "Coding", description = "Why findings have their codes, and how people put them right.")
@Produces(MediaType.APPLICATION_JSON)
public class CodingResource {

    private final CodingStore codings;
    private final CodingReader reader;
    private final BlindCoding blind;
    private final ListCursor cursors;
    private final Caller caller;

    CodingResource(CodingStore codings, CodingReader reader, BlindCoding blind, ListCursor cursors, Caller caller) {
        this.codings = codings;
        this.reader = reader;
        this.blind = blind;
        this.cursors = cursors;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/coding")
    @Operation(
            operationId = "getFindingCoding",
            summary = "The codes of a finding: who or what gave each, how sure, and the words that led to it")
    @APIResponseSchema(CodingView.class)
    public Response get(UUID id) {
        return answer(visible(id));
    }

    @PATCH
    @Path("/{id}/coding")
    @RolesAllowed(Roles.CURATOR)
    @Operation(
            operationId = "correctFindingCoding",
            summary =
                    "Give a finding other codes, or confirm those that it has; an axis that is not sent stays as it is")
    @APIResponseSchema(CodingView.class)
    @APIResponse(responseCode = "412", description = "Somebody else changed the finding in the meantime")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response correct(UUID id, CorrectionBody body, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        OptionalInt version = IfMatch.read(ifMatch, visible(id).version());
        if (body == null) {
            throw Problems.invalidField("body", "Send a JSON object; an empty one confirms the codes.");
        }
        CodingChange change = reader.read(body.given(), "");
        Decider by = Reason.of(caller.name(), body.reason);
        return answer(codings.correct(id, version, change, by)
                .orElseThrow(() -> IfMatch.changed("Somebody else changed this in the meantime. Read it again.")));
    }

    @GET
    @Path("/{id}/coding/history")
    @RolesAllowed({Roles.CURATOR, Roles.ANALYST, Roles.ADMIN})
    @Operation(
            operationId = "getFindingCodingHistory",
            summary = "What people decided about a finding, the first decision first; also when it is there no more")
    public Page<DecisionView> history(UUID id, @RestQuery Optional<String> limit, @RestQuery Optional<String> cursor) {
        refuseBlind(id);
        return codings.history(
                        id, caller.viewer(), cursors.read(cursor, RowPosition::parse), FindingQueryReader.limit(limit))
                .map(cursors::page)
                .orElseThrow(() -> Problems.notFound("finding"));
    }

    private CodingView visible(UUID id) {
        refuseBlind(id);
        return codings.find(id, caller.viewer()).orElseThrow(() -> Problems.notFound("finding"));
    }

    private void refuseBlind(UUID id) {
        if (blind.hiddenFrom(caller.name()).contains(id)) {
            throw Problems.of(
                            Status.FORBIDDEN,
                            "coding-blind",
                            "You code this finding without seeing its codes. They are shown when its sample is finished.")
                    .build();
        }
    }

    private static Response answer(CodingView coding) {
        return Response.ok(coding).tag(String.valueOf(coding.version())).build();
    }
}
