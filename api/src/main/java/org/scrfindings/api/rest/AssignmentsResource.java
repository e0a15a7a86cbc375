package org.scrfindings.api.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.security.Roles;
import org.scrfindings.search.coding.CodingReader;
import org.scrfindings.search.coding.GivenCoding;
import org.scrfindings.search.doublecoding.Adjudicated;
import org.scrfindings.search.doublecoding.AdjudicationStore;
import org.scrfindings.search.doublecoding.AssignmentStore;
import org.scrfindings.search.doublecoding.AssignmentStore.Coder;
import org.scrfindings.search.doublecoding.AssignmentView;
import org.scrfindings.search.doublecoding.ComparisonView;
import org.scrfindings.search.query.FindingQueryReader;
import org.scrfindings.search.store.CodingChange;
import org.scrfindings.search.store.Page;
import org.scrfindings.search.store.RowPosition;

/** What a coder is to code, and how it is settled in the end. */
@Path("/api/v1/coding/assignments")
@Tag(name = "Double coding")
@Produces(MediaType.APPLICATION_JSON)
public class AssignmentsResource {

    private final AssignmentStore assignments;
    private final AdjudicationStore adjudication;
    private final CodingReader reader;
    private final ListCursor cursors;
    private final Caller caller;

    AssignmentsResource(
            AssignmentStore assignments,
            AdjudicationStore adjudication,
            CodingReader reader,
            ListCursor cursors,
            Caller caller) {
        this.assignments = assignments;
        this.adjudication = adjudication;
        this.reader = reader;
        this.cursors = cursors;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.ANALYST, Roles.CURATOR})
    @Operation(operationId = "listAssignments", summary = "What the caller is to code, what they have not coded first")
    public Page<AssignmentView> mine(@RestQuery Optional<String> limit, @RestQuery Optional<String> cursor) {
        return cursors.page(
                assignments.of(coder(), cursors.read(cursor, RowPosition::parse), FindingQueryReader.limit(limit)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.ANALYST, Roles.CURATOR})
    @Operation(operationId = "getAssignment", summary = "A passage that the caller is to code, and its place")
    public AssignmentView get(UUID id) {
        return assignments.find(id, coder()).orElseThrow(() -> Problems.notFound("assignment"));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.ANALYST, Roles.CURATOR})
    @Operation(operationId = "codeAssignment", summary = "Give the caller's codes, on every axis")
    @APIResponseSchema(AssignmentView.class)
    @APIResponse(responseCode = "409", description = "The sample is coded by both, or the finding is settled")
    public AssignmentView code(UUID id, CodingBody body) {
        String kind = get(id).passage().kind();
        return assignments
                .code(id, coder(), codes(body, kind))
                .orElseThrow(() -> Problems.conflict(
                        "coding-finished",
                        "Both coders have finished, or a curator has settled this finding; codes stay as they are."));
    }

    @POST
    @Path("/{id}/adjudication")
    @RolesAllowed(Roles.CURATOR)
    @Operation(
            operationId = "adjudicate",
            summary = "Settle a finding that both have coded: it gets these codes, on every axis, with its history")
    @APIResponseSchema(ComparisonView.class)
    @APIResponse(
            responseCode = "409",
            description = "The coders have not finished, or the finding is settled already or there no more")
    public ComparisonView adjudicate(UUID id, CorrectionBody body) {
        String kind = adjudication.kind(id).orElseThrow(() -> Problems.notFound("assignment"));
        CodingChange codes = codes(body, kind);
        String reason = Reason.of(caller.name(), body.reason).reason();
        return switch (adjudication.settle(id, coder(), codes, reason)) {
            case Adjudicated.Settled settled -> settled.finding();
            case Adjudicated.OwnCoding own ->
                throw Problems.forbidden("A finding is settled by a curator who has not coded it.");
            case Adjudicated.Unfinished unfinished ->
                throw Problems.conflict("coding-unfinished", "The coders have not finished yet.");
            case Adjudicated.SettledBefore before ->
                throw Problems.conflict(
                        "settled-before", "This finding is settled already. Correct the codes of the finding itself.");
            case Adjudicated.Lapsed lapsed ->
                throw Problems.conflict("finding-gone", "This finding is there no more; there is nothing to settle.");
        };
    }

    private CodingChange codes(CodingBody body, String kind) {
        if (body == null) {
            throw Problems.invalidField("body", "Send the codes on every axis.");
        }
        GivenCoding given = WholeCoding.check(body.given(), kind);
        return reader.read(given, "");
    }

    private Coder coder() {
        return new Coder(caller.name(), caller.viewer());
    }
}
