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
import org.scrfindings.search.analysis.CoOccurrence;
import org.scrfindings.search.analysis.FindingCoOccurrence;
import org.scrfindings.search.query.FindingAxis;
import org.scrfindings.search.query.FindingQuery;

/** Codes that occur together. */
@Path("/api/v1/analysis/co-occurrence")
@Tag(name = "Analysis", description = "What findings say together.")
@Produces({MediaType.APPLICATION_JSON, FigureTables.CSV})
public class CoOccurrenceResource {

    private final AnalysisReader reader;
    private final FindingCoOccurrence together;
    private final Caller caller;

    CoOccurrenceResource(AnalysisReader reader, FindingCoOccurrence together, Caller caller) {
        this.reader = reader;
        this.together = together;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getCoOccurrence",
            summary = "Which issues, themes or reasons occur together in findings, as JSON or CSV")
    @APIResponse(
            responseCode = "200",
            description = "Counts and lift",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CoOccurrence.class)),
                @Content(mediaType = FigureTables.CSV)
            })
    public Response get(@Context UriInfo address, @Context HttpHeaders headers) {
        Map<String, List<String>> asked = address.getQueryParameters();
        FindingQuery question = reader.question(asked, "of", Formats.PARAMETER);
        FindingAxis axis = reader.axis(asked, "of", FindingAxis.ISSUE, FindingCoOccurrence.AXES::contains);
        boolean csv = Formats.isCsv(AnalysisReader.single(asked, Formats.PARAMETER), headers);
        CoOccurrence figures = together.of(question, axis, caller.viewer());
        return Formats.respond(csv ? FigureTables.of(figures) : figures, csv);
    }
}
