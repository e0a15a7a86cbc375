package org.scrfindings.api.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.scrfindings.search.doublecoding.AdjudicationStore;
import org.scrfindings.search.doublecoding.AssignmentStore.Coder;
import org.scrfindings.search.doublecoding.ComparisonView;
import org.scrfindings.search.doublecoding.SampleRequest;
import org.scrfindings.search.doublecoding.SampleStore;
import org.scrfindings.search.doublecoding.SampleView;
import org.scrfindings.search.doublecoding.TooFewFindingsException;
import org.scrfindings.search.query.FindingQueryReader;
import org.scrfindings.search.store.Page;
import org.scrfindings.search.store.ReviewPosition;
import org.scrfindings.search.store.RowPosition;

/** Samples of findings that two people code independently of each other. */
@Path("/api/v1/coding/samples")
@Tag(name = "Double coding", description = "Two people code the same findings without seeing each other's codes.")
@Produces(MediaType.APPLICATION_JSON)
public class CodingSamplesResource {

    private final SampleStore samples;
    private final AdjudicationStore adjudication;
    private final SampleReader reader;
    private final ListCursor cursors;
    private final Caller caller;

    CodingSamplesResource(
            SampleStore samples,
            AdjudicationStore adjudication,
            SampleReader reader,
            ListCursor cursors,
            Caller caller) {
        this.samples = samples;
        this.adjudication = adjudication;
        this.reader = reader;
        this.cursors = cursors;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.CURATOR)
    @Operation(
            operationId = "drawCodingSample",
            summary = "Draw published findings at random, from those that nobody has confirmed, for two people to code")
    @APIResponseSchema(value = SampleView.class, responseCode = "201")
    @APIResponse(
            responseCode = "409",
            description = "There are too few findings, or the Idempotency-Key was used for another sample")
    public Response draw(SampleBody body, @HeaderParam("Idempotency-Key") Optional<String> idempotencyKey) {
        SampleRequest request = reader.read(body);
        SampleView sample = draw(request, IdempotencyKey.check(idempotencyKey)).orElseThrow(IdempotencyKey::reused);
        return Response.created(URI.create("/api/v1/coding/samples/" + sample.id()))
                .entity(sample)
                .build();
    }

    private Optional<SampleView> draw(SampleRequest request, Optional<String> idempotencyKey) {
        try {
            return samples.draw(request, caller.name(), idempotencyKey);
        } catch (TooFewFindingsException e) {
            throw Problems.conflict(
                    "too-few-findings",
                    "Only %d findings can be drawn; %d were asked for.".formatted(e.population(), request.size()));
        }
    }

    @GET
    @RolesAllowed({Roles.ANALYST, Roles.CURATOR, Roles.ADMIN})
    @Operation(operationId = "listCodingSamples", summary = "Samples, newest first")
    public Page<SampleView> list(@RestQuery Optional<String> limit, @RestQuery Optional<String> cursor) {
        return cursors.page(samples.list(cursors.read(cursor, ReviewPosition::parse), FindingQueryReader.limit(limit)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.ANALYST, Roles.CURATOR, Roles.ADMIN})
    @Operation(operationId = "getCodingSample", summary = "A sample, and how far its coding has come")
    public SampleView get(UUID id) {
        return samples.find(id).orElseThrow(() -> Problems.notFound("sample"));
    }

    @GET
    @Path("/{id}/findings")
    @RolesAllowed({Roles.ANALYST, Roles.CURATOR, Roles.ADMIN})
    @Operation(
            operationId = "listSampledFindings",
            summary = "The findings of a sample, with the codes side by side once both coders have given theirs;"
                    + " coders themselves see them when the whole sample is coded")
    public Page<ComparisonView> findings(
            UUID id, @RestQuery Optional<String> limit, @RestQuery Optional<String> cursor) {
        get(id);
        Coder asking = new Coder(caller.name(), caller.viewer());
        return cursors.page(adjudication.ofSample(
                id, asking, cursors.read(cursor, RowPosition::parse), FindingQueryReader.limit(limit)));
    }
}
