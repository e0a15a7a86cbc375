package org.scrfindings.api.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.scrfindings.api.security.Caller;
import org.scrfindings.search.analysis.AnalysisReader;
import org.scrfindings.search.analysis.FindingRecurrence;
import org.scrfindings.search.analysis.Recurrences;
import org.scrfindings.search.query.FindingQuery;

/** Issues that came back. */
@Path("/api/v1/analysis/recurrence")
@Tag(name = "Analysis", description = "What findings say together.")
@Produces({MediaType.APPLICATION_JSON, FigureTables.CSV})
public class RecurrenceResource {

    private final AnalysisReader reader;
    private final FindingRecurrence recurrence;
    private final Caller caller;

    RecurrenceResource(AnalysisReader reader, FindingRecurrence recurrence, Caller caller) {
        this.reader = reader;
        this.recurrence = recurrence;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getRecurrence",
            summary = "Issues that came back in a local body after the actions that were to end them were completed")
    @APIResponse(
            responseCode = "200",
            description =
                    "The issues, where they came back, and what had been done; as far as the caller sees the plans",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Recurrences.class)),
                @Content(mediaType = FigureTables.CSV)
            })
    public Response get(@Context UriInfo address, @Context HttpHeaders headers) {
        Map<String, List<String>> asked = address.getQueryParameters();
        FindingQuery difficulties = reader.difficulties(asked, Formats.PARAMETER);
        boolean csv = Formats.isCsv(AnalysisReader.single(asked, Formats.PARAMETER), headers);
        Recurrences figures = recurrence.of(difficulties, caller.viewer());
        return Formats.respond(csv ? FigureTables.of(figures) : figures, csv);
    }
}
