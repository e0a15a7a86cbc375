package org.scrfindings.api.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.scrfindings.search.briefing.Briefing;
import org.scrfindings.search.briefing.BriefingForm;
import org.scrfindings.search.briefing.BriefingWriter;

/** One briefing to read on a screen or print: what an issue or theme is, why it occurs, what was recommended and helped. */
@Path("/briefings")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class BriefingPage {

    private final BriefingWriter writer;
    private final Frames frames;

    BriefingPage(BriefingWriter writer, Frames frames) {
        this.writer = writer;
        this.frames = frames;
    }

    /** @param pdf address of the same as a paper */
    public record View(Briefing briefing, String pdf) {}

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance briefing(View view, Frame frame);
    }

    @GET
    @Path("/issues/{code}")
    @Operation(hidden = true)
    public TemplateInstance ofIssue(String code) {
        return page(writer.ofIssue(code, BriefingForm.FULL), "/api/v1/issues/" + code + "/briefing");
    }

    @GET
    @Path("/themes/{code}")
    @Operation(hidden = true)
    public TemplateInstance ofTheme(String code) {
        return page(writer.ofTheme(code, BriefingForm.FULL), "/api/v1/themes/" + code + "/briefing");
    }

    private TemplateInstance page(Briefing briefing, String data) {
        PageAddress asData = new PageAddress(data, Map.of()).with("format", "json");
        View view = new View(briefing, asData.with("format", "pdf").toString());
        return Templates.briefing(view, frames.of(briefing.subject().label(), "briefings", asData));
    }
}
