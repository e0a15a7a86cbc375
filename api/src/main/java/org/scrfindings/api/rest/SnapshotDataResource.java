package org.scrfindings.api.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.scrfindings.api.export.DataDictionary;
import org.scrfindings.api.export.ExportFormat;
import org.scrfindings.api.export.FindingTable;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.snapshot.DatasetDescription;
import org.scrfindings.search.snapshot.SnapshotStore;
import org.scrfindings.search.snapshot.SnapshotVersion;
import org.scrfindings.search.snapshot.SnapshotView;

/** A snapshot's bytes, and what is needed to understand, find and cite them. */
@Path("/api/v1/snapshots")
@Tag(name = "Snapshots")
public class SnapshotDataResource {

    private static final List<String> DESCRIPTIONS = List.of("schema-org", "dcat");

    private final SnapshotStore snapshots;
    private final Clock clock;
    private final Caller caller;
    private final UriInfo address;

    SnapshotDataResource(SnapshotStore snapshots, Clock clock, Caller caller, UriInfo address) {
        this.snapshots = snapshots;
        this.clock = clock;
        this.caller = caller;
        this.address = address;
    }

    @GET
    @Path("/{id}/data")
    @Produces({"application/jsonl", ExportsResource.CSV})
    @Operation(
            operationId = "getSnapshotData",
            summary = "The rows of a snapshot as JSON Lines or CSV: the same bytes as long as its version is the same")
    @APIResponse(responseCode = "200", description = "The file; its SHA-256 is the ETag")
    @APIResponse(responseCode = "304", description = "It is the file that has the ETag in If-None-Match")
    public Response data(UUID id, @RestQuery Optional<String> format, @Context Request request) {
        SnapshotView snapshot = snapshot(id);
        SnapshotVersion.File file = file(snapshot, format.orElse("jsonl"));
        EntityTag tag = new EntityTag(file.sha256());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? whole(snapshot, file) : unchanged).tag(tag).build();
    }

    private static SnapshotVersion.File file(SnapshotView snapshot, String format) {
        List<SnapshotVersion.File> files = snapshot.current().files();
        return files.stream()
                .filter(f -> f.format().equals(format))
                .findFirst()
                .orElseThrow(() -> Problems.invalid(
                        "format",
                        "A snapshot is kept as %s."
                                .formatted(String.join(
                                        ", ",
                                        files.stream()
                                                .map(SnapshotVersion.File::format)
                                                .toList()))));
    }

    private Response.ResponseBuilder whole(SnapshotView snapshot, SnapshotVersion.File file) {
        StreamingOutput body = out -> {
            try (InputStream in = snapshots.read(snapshot, file.format())) {
                in.transferTo(out);
            }
        };
        return Response.ok(body, ExportFormat.of(file.format()).orElseThrow().mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"snapshot-%s.%s\"".formatted(snapshot.id(), file.format()));
    }

    @GET
    @Path("/{id}/dictionary")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getSnapshotDictionary", summary = "What the columns of a snapshot's CSV mean")
    public DataDictionary dictionary(UUID id) {
        snapshot(id);
        return DataDictionary.of(FindingTable.TABLE);
    }

    @GET
    @Path("/{id}/description")
    @Produces(DatasetDescription.JSON_LD)
    @Operation(
            operationId = "describeSnapshot",
            summary = "A snapshot as catalogues of data describe one: schema.org or DCAT, in JSON-LD")
    public Map<String, Object> description(UUID id, @RestQuery Optional<String> format) {
        String wanted = format.orElse(DESCRIPTIONS.getFirst());
        if (!DESCRIPTIONS.contains(wanted)) {
            throw Problems.invalid("format", "It may be one of %s.".formatted(String.join(", ", DESCRIPTIONS)));
        }
        SnapshotView snapshot = snapshot(id);
        String citation = SnapshotCitation.text(snapshot, at(snapshot));
        return wanted.equals("dcat")
                ? DatasetDescription.dcat(snapshot, at(snapshot), citation)
                : DatasetDescription.schemaOrg(snapshot, at(snapshot), citation);
    }

    @GET
    @Path("/{id}/citation")
    @Produces({CitedAs.BIBTEX, CitedAs.RIS, CitedAs.CSL})
    @Operation(operationId = "citeSnapshot", summary = "How a snapshot is cited: BibTeX, RIS or CSL-JSON")
    public Response cite(UUID id, @RestQuery Optional<String> format) {
        var wanted = CitedAs.format(format);
        SnapshotView snapshot = snapshot(id);
        return CitedAs.answer(wanted, SnapshotCitation.of(snapshot, at(snapshot), LocalDate.now(clock)));
    }

    private SnapshotView snapshot(UUID id) {
        return snapshots.find(id, caller.viewer()).orElseThrow(() -> Problems.notFound("snapshot"));
    }

    private URI at(SnapshotView snapshot) {
        return address.getBaseUri().resolve("/api/v1/snapshots/" + snapshot.id());
    }
}
