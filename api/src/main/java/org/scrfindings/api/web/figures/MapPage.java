package org.scrfindings.api.web.figures;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.web.Frame;
import org.scrfindings.api.web.Frames;
import org.scrfindings.api.web.PageAddress;
import org.scrfindings.search.analysis.AnalysisReader;
import org.scrfindings.search.analysis.FindingMap;
import org.scrfindings.search.analysis.PathwayMap;
import org.scrfindings.search.disclosurecontrol.ShownCount;

/** The care-pathway map: at which stage which issues come up. Stages at first; each opens on demand. */
@Path("/map")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class MapPage {

    private static final String DATA = "/api/v1/analysis/map";

    private final AnalysisReader reader;
    private final FindingMap map;
    private final Frames frames;
    private final Caller caller;

    MapPage(AnalysisReader reader, FindingMap map, Frames frames, Caller caller) {
        this.reader = reader;
        this.map = map;
        this.frames = frames;
        this.caller = caller;
    }

    /** An issue at a stage, between whom and why, and the address of its findings. */
    public record Issue(String label, ShownCount count, String address, String pairs, String reasons) {}

    /** A stage with its issues as a picture and as a table. */
    public record Stage(
            String code, String label, ShownCount count, String address, BarChart chart, List<Issue> issues) {}

    public record View(
            BarChart chart,
            List<Stage> stages,
            ShownCount total,
            Question question,
            String note,
            PictureLinks picture) {}

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance map(View view, Frame frame);

        static native TemplateInstance picture(BarChart chart);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@Context UriInfo asked) {
        PageAddress here = PageAddress.of("/map", asked.getQueryParameters());
        PathwayMap figures = map.of(reader.question(here.parameters()), caller.viewer());
        View view = new View(
                chart(figures),
                figures.stages().stream().map(s -> stage(s, here)).toList(),
                figures.total(),
                Question.of(here),
                figures.disclosure().note(),
                PictureLinks.of(here, "stages"));
        return Templates.map(view, frames.of("Care-pathway map", "map", here.at(DATA)));
    }

    /** The picture of stages, to keep or to print. */
    @GET
    @Path("svg")
    @Produces("image/svg+xml")
    @Operation(hidden = true)
    public String picture(@Context UriInfo asked) {
        PageAddress here = PageAddress.of("/map", asked.getQueryParameters());
        return Templates.picture(chart(map.of(reader.question(here.parameters()), caller.viewer())))
                .render();
    }

    /** The same as PNG. */
    @GET
    @Path("png")
    @Produces("image/png")
    @Operation(hidden = true)
    public byte[] png(@Context UriInfo asked) {
        return PngPicture.of(picture(asked));
    }

    private static BarChart chart(PathwayMap figures) {
        return BarChart.of(
                "Findings by stage of the care pathway",
                figures.stages().stream()
                        .map(s -> new BarChart.Datum(s.label(), s.count()))
                        .toList());
    }

    private static Stage stage(PathwayMap.MappedStage stage, PageAddress here) {
        PageAddress findings = here.at("/findings").with("stage", stage.code());
        return new Stage(
                stage.code(),
                stage.label(),
                stage.count(),
                findings.toString(),
                BarChart.of(
                        "Issues at the stage: " + stage.label(),
                        stage.issues().stream()
                                .map(i -> new BarChart.Datum(i.label(), i.count()))
                                .toList()),
                stage.issues().stream().map(i -> issue(i, findings)).toList());
    }

    private static Issue issue(PathwayMap.MappedIssue issue, PageAddress findings) {
        return new Issue(
                issue.label(),
                issue.count(),
                findings.with("issue", issue.code()).toString(),
                listed(issue.pairs()),
                listed(issue.reasons()));
    }

    private static String listed(List<PathwayMap.MappedCode> codes) {
        return codes.stream()
                .map(c -> c.label() + " (" + c.count() + ")")
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
    }
}
