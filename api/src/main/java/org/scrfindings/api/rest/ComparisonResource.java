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
import org.scrfindings.search.analysis.AnalysisReader.Questions;
import org.scrfindings.search.analysis.FindingComparison;
import org.scrfindings.search.analysis.SideBySide;
import org.scrfindings.search.query.FindingAxis;

/** Two questions side by side. */
@Path("/api/v1/analysis/comparison")
@Tag(name = "Analysis", description = "What findings say together.")
@Produces({MediaType.APPLICATION_JSON, FigureTables.CSV})
public class ComparisonResource {

    private final AnalysisReader reader;
    private final FindingComparison comparison;
    private final Caller caller;

    ComparisonResource(AnalysisReader reader, FindingComparison comparison, Caller caller) {
        this.reader = reader;
        this.comparison = comparison;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "compare", summary = "Two questions side by side, by the codes of an axis, as JSON or CSV")
    @APIResponse(
            responseCode = "200",
            description = "The figures of both",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SideBySide.class)),
                @Content(mediaType = FigureTables.CSV)
            })
    public Response get(@Context UriInfo address, @Context HttpHeaders headers) {
        Map<String, List<String>> asked = address.getQueryParameters();
        Questions questions = reader.questions(asked, "by", Formats.PARAMETER);
        FindingAxis by = reader.axis(asked, "by", FindingAxis.ISSUE);
        boolean csv = Formats.isCsv(AnalysisReader.single(asked, Formats.PARAMETER), headers);
        SideBySide figures = comparison.of(questions, by, caller.viewer());
        return Formats.respond(csv ? FigureTables.of(figures) : figures, csv);
    }
}
