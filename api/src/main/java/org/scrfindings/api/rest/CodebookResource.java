package org.scrfindings.api.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.security.Roles;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.codebook.InvalidCodebookException;
import org.scrfindings.search.store.CodebookRelease;
import org.scrfindings.search.store.CodebookVersionView;
import org.scrfindings.search.store.Codebooks;

/** The codes and what they mean, in every version that was ever used. */
@Path("/api/v1/codebook")
@Tag(name = "Codebook", description = "The codes and what they mean.")
@Produces({MediaType.APPLICATION_JSON, CodebookTable.CSV, CodebookConcepts.JSON_LD})
public class CodebookResource {

    private static final String YAML = "application/yaml";

    private final Codebooks codebooks;
    private final CodebookRelease release;
    private final Caller caller;
    private final UriInfo address;

    CodebookResource(Codebooks codebooks, CodebookRelease release, Caller caller, UriInfo address) {
        this.codebooks = codebooks;
        this.release = release;
        this.caller = caller;
        this.address = address;
    }

    /** The versions, the newest first. */
    public record Versions(List<CodebookVersionView> items) {}

    @GET
    @Operation(
            operationId = "getCodebook",
            summary = "The codebook under which new codes are given, as JSON, CSV or SKOS (JSON-LD)")
    @APIResponse(
            responseCode = "200",
            description = "The codes",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Codebook.class)),
                @Content(mediaType = CodebookTable.CSV),
                @Content(mediaType = CodebookConcepts.JSON_LD)
            })
    public Response get(@RestQuery Optional<String> format, @Context HttpHeaders headers) {
        return shown(codebooks.current(), format, headers);
    }

    @GET
    @Path("/versions")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listCodebookVersions",
            summary = "Every version of the codebook, and how far the store is coded with it")
    public Versions versions() {
        return new Versions(release.versions());
    }

    @GET
    @Path("/versions/{version}")
    @Operation(
            operationId = "getCodebookVersion",
            summary = "One version of the codebook, as JSON, CSV or SKOS (JSON-LD)")
    @APIResponse(
            responseCode = "200",
            description = "The codes",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Codebook.class)),
                @Content(mediaType = CodebookTable.CSV),
                @Content(mediaType = CodebookConcepts.JSON_LD)
            })
    public Response version(String version, @RestQuery Optional<String> format, @Context HttpHeaders headers) {
        Codebook codebook = codebooks.find(version).orElseThrow(() -> Problems.notFound("version of the codebook"));
        return shown(codebook, format, headers);
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Consumes({YAML, "text/yaml", MediaType.TEXT_PLAIN})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "introduceCodebook",
            summary =
                    "Make a new version the current one; all that machines coded is brought into it in the background")
    @RequestBody(
            content =
                    @Content(
                            mediaType = YAML,
                            schema =
                                    @Schema(
                                            type =
                                                    org.eclipse.microprofile.openapi.annotations.enums.SchemaType
                                                            .STRING)))
    @APIResponse(
            responseCode = "201",
            description = "It is the current version",
            content = @Content(schema = @Schema(implementation = CodebookVersionView.class)))
    @APIResponse(responseCode = "400", description = "Something is wrong with it; each problem comes with its line")
    public Response introduce(String yaml) {
        try {
            CodebookVersionView made = release.introduce(yaml, caller.name());
            return Response.created(URI.create("/api/v1/codebook/versions/" + made.version()))
                    .entity(made)
                    .build();
        } catch (InvalidCodebookException e) {
            throw Problems.of(
                            Status.BAD_REQUEST,
                            "invalid-codebook",
                            "Nothing was changed. Problems with this codebook: %d."
                                    .formatted(e.problems().size()))
                    .with("problems", e.problems())
                    .build();
        }
    }

    private Response shown(Codebook codebook, Optional<String> format, HttpHeaders headers) {
        String type = format.map(CodebookResource::typeOf).orElseGet(() -> accepted(headers));
        Object body =
                switch (type) {
                    case CodebookTable.CSV -> CodebookTable.of(codebook);
                    case CodebookConcepts.JSON_LD -> CodebookConcepts.of(codebook, address.getBaseUri());
                    default -> codebook;
                };
        return Response.ok(body, type)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static String typeOf(String format) {
        return switch (format) {
            case "json" -> MediaType.APPLICATION_JSON;
            case "csv" -> CodebookTable.CSV;
            case "skos" -> CodebookConcepts.JSON_LD;
            default -> throw Problems.invalid("format", "It may be json, csv or skos.");
        };
    }

    private static String accepted(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .map(t -> t.getType() + "/" + t.getSubtype())
                .filter(List.of(MediaType.APPLICATION_JSON, CodebookTable.CSV, CodebookConcepts.JSON_LD)::contains)
                .findFirst()
                .orElse(MediaType.APPLICATION_JSON);
    }
}
