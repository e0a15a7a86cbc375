package org.scrfindings.api.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.search.store.Codebooks;

/** What there are briefings about: every issue, by stage of the care pathway, and every theme. */
@Path("/briefings")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class BriefingListPage {

    private final Codebooks codebooks;
    private final Frames frames;

    BriefingListPage(Codebooks codebooks, Frames frames) {
        this.codebooks = codebooks;
        this.frames = frames;
    }

    /** A briefing and its address. */
    public record Line(String label, String address) {}

    /** The briefings of one stage, or of all themes. */
    public record Group(String heading, List<Line> briefings) {}

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance list(List<Group> groups, Frame frame);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        Codebook codebook = codebooks.current();
        Group themes = new Group("Themes across the pathway", lines("themes", codebook.themes().stream()));
        List<Group> groups = Stream.concat(
                        codebook.stages().stream().map(stage -> ofStage(codebook, stage)), Stream.of(themes))
                .filter(group -> !group.briefings().isEmpty())
                .toList();
        return Templates.list(groups, frames.of("Briefings", "briefings"));
    }

    private static Group ofStage(Codebook codebook, Codebook.Term stage) {
        return new Group(
                stage.label(), lines("issues", codebook.issues().stream().filter(i -> stage.code()
                        .equals(i.stage()))));
    }

    private static List<Line> lines(String kind, Stream<? extends Codebook.Entry> entries) {
        return entries.filter(entry -> !entry.hasBeenRetired())
                .map(entry -> new Line(entry.label(), "/briefings/" + kind + "/" + entry.code()))
                .toList();
    }
}
