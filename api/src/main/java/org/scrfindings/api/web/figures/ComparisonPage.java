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
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.web.Frame;
import org.scrfindings.api.web.Frames;
import org.scrfindings.api.web.PageAddress;
import org.scrfindings.search.analysis.AnalysisReader;
import org.scrfindings.search.analysis.FindingComparison;
import org.scrfindings.search.analysis.SideBySide;
import org.scrfindings.search.query.FindingAxis;

/** Two searches side by side. */
@Path("/comparison")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ComparisonPage {

    private static final String DATA = "/api/v1/analysis/comparison";

    private final AnalysisReader reader;
    private final FindingComparison comparison;
    private final AxisChoices axes;
    private final Frames frames;
    private final Caller caller;

    ComparisonPage(
            AnalysisReader reader, FindingComparison comparison, AxisChoices axes, Frames frames, Caller caller) {
        this.reader = reader;
        this.comparison = comparison;
        this.axes = axes;
        this.frames = frames;
        this.caller = caller;
    }

    /** A code on both sides; a share is in per cent, or a dash where it is not known. */
    public record Line(String label, String a, String shareA, String b, String shareB) {}

    public record View(
            String a,
            String b,
            List<AxisChoices.Choice> axes,
            List<Line> lines,
            String totalA,
            String totalB,
            String note,
            PictureLinks picture) {}

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance comparison(View view, Frame frame);

        static native TemplateInstance picture(PairedBars chart);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@Context UriInfo asked) {
        PageAddress here = PageAddress.of("/comparison", asked.getQueryParameters());
        FindingAxis by = reader.axis(here.parameters(), "by", FindingAxis.STAGE);
        SideBySide figures = figures(here, by);
        View view = new View(
                here.first("a.q"),
                here.first("b.q"),
                axes.all(by),
                figures.codes().stream().map(ComparisonPage::line).toList(),
                figures.totals().a().toString(),
                figures.totals().b().toString(),
                figures.disclosure().note(),
                PictureLinks.of(here, "comparison"));
        PageAddress asData = here.at(DATA).with("by", by.parameter());
        return Templates.comparison(view, frames.of("Two searches side by side", "map", asData));
    }

    private SideBySide figures(PageAddress here, FindingAxis by) {
        return comparison.of(reader.questions(here.parameters(), "by"), by, caller.viewer());
    }

    /** Both searches as a picture, to keep or to print. */
    @GET
    @Path("svg")
    @Produces("image/svg+xml")
    @Operation(hidden = true)
    public String picture(@Context UriInfo asked) {
        PageAddress here = PageAddress.of("/comparison", asked.getQueryParameters());
        FindingAxis by = reader.axis(here.parameters(), "by", FindingAxis.STAGE);
        return Templates.picture(PairedBars.of(
                        here.first("a.q"), here.first("b.q"), figures(here, by).codes()))
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

    private static Line line(SideBySide.Compared code) {
        return new Line(
                code.label(),
                code.a().toString(),
                percent(code.shareA()),
                code.b().toString(),
                percent(code.shareB()));
    }

    private static String percent(Double share) {
        return share == null ? "–" : String.format(Locale.UK, "%.0f %%", share * 100);
    }
}
