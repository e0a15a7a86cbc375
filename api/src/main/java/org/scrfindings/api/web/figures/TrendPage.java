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
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.web.Frame;
import org.scrfindings.api.web.Frames;
import org.scrfindings.api.web.PageAddress;
import org.scrfindings.search.analysis.AnalysisReader;
import org.scrfindings.search.analysis.FindingTrend;
import org.scrfindings.search.analysis.Trend;
import org.scrfindings.search.analysis.TrendPeriod;
import org.scrfindings.search.query.FindingAxis;

/** Findings over time, beside the number of reviews that they come from. */
@Path("/trends")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class TrendPage {

    private static final String DATA = "/api/v1/analysis/trend";

    private final AnalysisReader reader;
    private final FindingTrend trend;
    private final AxisChoices axes;
    private final Frames frames;
    private final Caller caller;

    TrendPage(AnalysisReader reader, FindingTrend trend, AxisChoices axes, Frames frames, Caller caller) {
        this.reader = reader;
        this.trend = trend;
        this.axes = axes;
        this.frames = frames;
        this.caller = caller;
    }

    /** @param chart of the most frequent codes; the table has them all */
    public record View(
            List<AxisChoices.Choice> axes,
            LineChart chart,
            Trend figures,
            Question question,
            PictureLinks picture,
            PageAddress address) {}

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance trend(View view, Frame frame);

        static native TemplateInstance picture(LineChart chart);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@Context UriInfo asked) {
        PageAddress here = PageAddress.of("/trends", asked.getQueryParameters());
        FindingAxis by = reader.axis(here.parameters(), "by", FindingAxis.STAGE);
        Trend figures = figures(here, by);
        View view = new View(
                axes.all(by), chart(figures), figures, Question.of(here), PictureLinks.of(here, "trend"), here);
        return Templates.trend(
                view, frames.of("Findings over time", "map", here.at(DATA).with("by", by.parameter())));
    }

    /** The picture by itself, to keep or to print. */
    @GET
    @Path("svg")
    @Produces("image/svg+xml")
    @Operation(hidden = true)
    public String picture(@Context UriInfo asked) {
        PageAddress here = PageAddress.of("/trends", asked.getQueryParameters());
        return Templates.picture(chart(figures(here, reader.axis(here.parameters(), "by", FindingAxis.STAGE))))
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

    private Trend figures(PageAddress here, FindingAxis by) {
        return trend.of(reader.question(here.parameters(), "by"), by, TrendPeriod.YEAR, caller.viewer());
    }

    private static LineChart chart(Trend figures) {
        List<Trend.Series> most = figures.series().stream()
                .sorted(Comparator.comparingLong(s -> -s.total().number().orElse(0)))
                .limit(LineChart.MOST_LINES)
                .toList();
        return LineChart.of("Findings for each review, by year", figures.periods(), most);
    }
}
