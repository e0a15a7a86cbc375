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
import org.scrfindings.search.analysis.FindingMap;
import org.scrfindings.search.analysis.PathwayMap;
import org.scrfindings.search.query.FindingQuery;

/** The care-pathway map. */
@Path("/api/v1/analysis/map")
@Tag(name = "Analysis", description = "What findings say together.")
@Produces({MediaType.APPLICATION_JSON, FigureTables.CSV})
public class MapResource {

    private final AnalysisReader reader;
    private final FindingMap map;
    private final Caller caller;

    MapResource(AnalysisReader reader, FindingMap map, Caller caller) {
        this.reader = reader;
        this.map = map;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getMap",
            summary = "The care-pathway map: at each stage its issues, between whom, why, and examples; as JSON or CSV")
    @APIResponse(
            responseCode = "200",
            description = "The map",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PathwayMap.class)),
                @Content(mediaType = FigureTables.CSV)
            })
    public Response get(@Context UriInfo address, @Context HttpHeaders headers) {
        Map<String, List<String>> asked = address.getQueryParameters();
        FindingQuery question = reader.question(asked, Formats.PARAMETER);
        boolean csv = Formats.isCsv(AnalysisReader.single(asked, Formats.PARAMETER), headers);
        PathwayMap figures = map.of(question, caller.viewer());
        return Formats.respond(csv ? FigureTables.of(figures) : figures, csv);
    }
}
