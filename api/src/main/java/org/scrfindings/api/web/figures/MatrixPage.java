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
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.web.Frame;
import org.scrfindings.api.web.Frames;
import org.scrfindings.api.web.PageAddress;
import org.scrfindings.search.analysis.AnalysisReader;
import org.scrfindings.search.analysis.AnalysisReader.Axes;
import org.scrfindings.search.analysis.CodeLabel;
import org.scrfindings.search.analysis.FindingMatrix;
import org.scrfindings.search.analysis.Matrix;
import org.scrfindings.search.disclosurecontrol.ShownCount;

/** Findings by two axes, as a table whose cells are the darker the more there are, and lead to their findings. */
@Path("/matrix")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class MatrixPage {

    private static final String DATA = "/api/v1/analysis/matrix";

    /** Shades from none to the most. */
    private static final int SHADES = 5;

    private final AnalysisReader reader;
    private final FindingMatrix matrix;
    private final AxisChoices axes;
    private final Frames frames;
    private final Caller caller;

    MatrixPage(AnalysisReader reader, FindingMatrix matrix, AxisChoices axes, Frames frames, Caller caller) {
        this.reader = reader;
        this.matrix = matrix;
        this.axes = axes;
        this.frames = frames;
        this.caller = caller;
    }

    /**
     * A figure.
     *
     * @param shade 0 for none, up to 5
     * @param address of its findings; null where there are none
     */
    public record Cell(ShownCount count, int shade, String address) {}

    public record Row(String label, List<Cell> cells, ShownCount total) {}

    public record View(
            List<AxisChoices.Choice> rowAxes,
            List<AxisChoices.Choice> columnAxes,
            List<CodeLabel> columns,
            List<Row> rows,
            Matrix.Totals totals,
            Question question,
            String note,
            PictureLinks picture,
            PageAddress address) {}

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance matrix(View view, Frame frame);

        static native TemplateInstance picture(HeatChart chart);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@Context UriInfo asked) {
        PageAddress here = PageAddress.of("/matrix", asked.getQueryParameters());
        Axes by = reader.axes(here.parameters());
        Matrix figures = figures(here, by);
        View view = new View(
                axes.all(by.rows()),
                axes.all(by.columns()),
                figures.columns(),
                rows(figures, by, here),
                figures.totals(),
                Question.of(here),
                figures.disclosure().note(),
                PictureLinks.of(here, "matrix"),
                here);
        return Templates.matrix(view, frames.of("Findings by two axes", "map", here.at(DATA)));
    }

    private Matrix figures(PageAddress here, Axes by) {
        return matrix.of(
                reader.question(here.parameters(), "rows", "columns"), by.rows(), by.columns(), caller.viewer());
    }

    /** The table as a picture, to keep or to print. */
    @GET
    @Path("svg")
    @Produces("image/svg+xml")
    @Operation(hidden = true)
    public String picture(@Context UriInfo asked) {
        PageAddress here = PageAddress.of("/matrix", asked.getQueryParameters());
        Axes by = reader.axes(here.parameters());
        Matrix figures = figures(here, by);
        return Templates.picture(HeatChart.of("Findings by two axes", figures.columns(), rows(figures, by, here)))
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

    private static List<Row> rows(Matrix figures, Axes by, PageAddress here) {
        PageAddress findings = here.at("/findings").without("rows").without("columns");
        long most = figures.cells().stream()
                .flatMap(List::stream)
                .mapToLong(c -> c.number().orElse(0))
                .max()
                .orElse(0);
        return IntStream.range(0, figures.rows().size())
                .mapToObj(r -> {
                    CodeLabel row = figures.rows().get(r);
                    PageAddress inRow = findings.with(by.rows().parameter(), row.code());
                    List<Cell> cells = IntStream.range(0, figures.columns().size())
                            .mapToObj(c -> cell(
                                    figures.cells().get(r).get(c),
                                    most,
                                    inRow.with(
                                            by.columns().parameter(),
                                            figures.columns().get(c).code())))
                            .toList();
                    return new Row(row.label(), cells, figures.totals().rows().get(r));
                })
                .toList();
    }

    private static Cell cell(ShownCount count, long most, PageAddress findings) {
        long number = count.number().orElse(0);
        int shade = number == 0 ? 0 : Math.toIntExact(1 + (number - 1) * (SHADES - 1) / Math.max(1, most - 1));
        return new Cell(count, shade, number == 0 ? null : findings.toString());
    }
}
