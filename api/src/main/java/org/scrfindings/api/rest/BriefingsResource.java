package org.scrfindings.api.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.scrfindings.search.briefing.Briefing;
import org.scrfindings.search.briefing.BriefingWriter;

/** What reviews say of an issue or a theme, for a meeting. */
@Path("/api/v1")
@Tag(name = "Practice")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, BriefingAnswers.PDF})
@APIResponse(
        responseCode = "200",
        description = "Passages of published reports, each with its finding; the same for everyone",
        content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Briefing.class)),
            @Content(mediaType = MediaType.TEXT_HTML),
            @Content(mediaType = BriefingAnswers.PDF)
        })
public class BriefingsResource {

    private final BriefingWriter writer;
    private final BriefingAnswers answers;

    BriefingsResource(BriefingWriter writer, BriefingAnswers answers) {
        this.writer = writer;
        this.answers = answers;
    }

    @GET
    @Path("/issues/{code}/briefing")
    @Operation(
            operationId = "getIssueBriefing",
            summary =
                    "What an issue is, why it occurs, what was recommended and helped, and what to ask of one's own place")
    @APIResponse(responseCode = "404", description = "The codebook has no such issue")
    public Response ofIssue(
            String code,
            @Parameter(description = BriefingAnswers.FORMS) @RestQuery Optional<String> form,
            @Parameter(description = BriefingAnswers.FORMATS) @RestQuery Optional<String> format,
            @Context HttpHeaders headers) {
        String type = BriefingAnswers.type(format, headers);
        return answers.respond(writer.ofIssue(code, BriefingAnswers.form(form)), type);
    }

    @GET
    @Path("/themes/{code}/briefing")
    @Operation(
            operationId = "getThemeBriefing",
            summary =
                    "What a theme is about, why it occurs, what was recommended and helped, and what to ask of one's own place")
    @APIResponse(responseCode = "404", description = "The codebook has no such theme")
    public Response ofTheme(
            String code,
            @Parameter(description = BriefingAnswers.FORMS) @RestQuery Optional<String> form,
            @Parameter(description = BriefingAnswers.FORMATS) @RestQuery Optional<String> format,
            @Context HttpHeaders headers) {
        String type = BriefingAnswers.type(format, headers);
        return answers.respond(writer.ofTheme(code, BriefingAnswers.form(form)), type);
    }
}
