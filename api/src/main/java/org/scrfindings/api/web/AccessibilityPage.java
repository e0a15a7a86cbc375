package org.scrfindings.api.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Says what was done so that everyone can use the pages, and how that was tested. */
@Path("/accessibility")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class AccessibilityPage {

    private final Frames frames;

    AccessibilityPage(Frames frames) {
        this.frames = frames;
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance accessibility(Frame frame);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance accessibility() {
        return Templates.accessibility(frames.of("Accessibility", "accessibility"));
    }
}
