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
import org.scrfindings.search.analysis.FindingTrend;
import org.scrfindings.search.analysis.Trend;
import org.scrfindings.search.analysis.TrendPeriod;
import org.scrfindings.search.query.FindingAxis;
import org.scrfindings.search.query.FindingQuery;

/** Findings over time. */
@Path("/api/v1/analysis/trend")
@Tag(name = "Analysis", description = "What findings say together.")
@Produces({MediaType.APPLICATION_JSON, FigureTables.CSV})
public class TrendResource {

    private final AnalysisReader reader;
    private final FindingTrend trend;
    private final Caller caller;

    TrendResource(AnalysisReader reader, FindingTrend trend, Caller caller) {
        this.reader = reader;
        this.trend = trend;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getTrend", summary = "Findings over time by the codes of an axis, as JSON or CSV")
    @APIResponse(
            responseCode = "200",
            description = "The figures, beside the number of reviews of each year or quarter",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Trend.class)),
                @Content(mediaType = FigureTables.CSV)
            })
    public Response get(@Context UriInfo address, @Context HttpHeaders headers) {
        Map<String, List<String>> asked = address.getQueryParameters();
        FindingQuery question = reader.question(asked, "by", "period", Formats.PARAMETER);
        FindingAxis by = reader.axis(asked, "by", FindingAxis.ISSUE);
        TrendPeriod period =
                TrendPeriod.of(AnalysisReader.single(asked, "period").orElse("year"));
        boolean csv = Formats.isCsv(AnalysisReader.single(asked, Formats.PARAMETER), headers);
        Trend figures = trend.of(question, by, period, caller.viewer());
        return Formats.respond(csv ? FigureTables.of(figures) : figures, csv);
    }
}
