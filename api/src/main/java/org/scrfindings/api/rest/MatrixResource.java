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
import org.scrfindings.search.analysis.AnalysisReader.Axes;
import org.scrfindings.search.analysis.FindingMatrix;
import org.scrfindings.search.analysis.Matrix;
import org.scrfindings.search.query.FindingQuery;

/** Findings by two axes. */
@Path("/api/v1/analysis/matrix")
@Tag(name = "Analysis", description = "What findings say together.")
@Produces({MediaType.APPLICATION_JSON, FigureTables.CSV})
public class MatrixResource {

    private final AnalysisReader reader;
    private final FindingMatrix matrix;
    private final Caller caller;

    MatrixResource(AnalysisReader reader, FindingMatrix matrix, Caller caller) {
        this.reader = reader;
        this.matrix = matrix;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getMatrix", summary = "Findings by two axes at once, as JSON or CSV")
    @APIResponse(
            responseCode = "200",
            description = "The figures; a finding with several codes counts once in each",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Matrix.class)),
                @Content(mediaType = FigureTables.CSV)
            })
    public Response get(@Context UriInfo address, @Context HttpHeaders headers) {
        Map<String, List<String>> asked = address.getQueryParameters();
        FindingQuery question = reader.question(asked, "rows", "columns", Formats.PARAMETER);
        Axes axes = reader.axes(asked);
        boolean csv = Formats.isCsv(AnalysisReader.single(asked, Formats.PARAMETER), headers);
        Matrix figures = matrix.of(question, axes.rows(), axes.columns(), caller.viewer());
        return Formats.respond(csv ? FigureTables.of(figures, axes) : figures, csv);
    }
}
