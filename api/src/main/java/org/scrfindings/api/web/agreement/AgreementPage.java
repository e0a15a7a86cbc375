package org.scrfindings.api.web.agreement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.scrfindings.api.rest.AgreementReader;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.security.Roles;
import org.scrfindings.api.web.Frame;
import org.scrfindings.api.web.Frames;
import org.scrfindings.api.web.PageAddress;
import org.scrfindings.search.doublecoding.AgreementReport;
import org.scrfindings.search.doublecoding.AgreementReport.Comparison;
import org.scrfindings.search.doublecoding.AgreementReport.Side;
import org.scrfindings.search.doublecoding.AgreementReporter;
import org.scrfindings.search.doublecoding.AgreementReporter.Between;
import org.scrfindings.search.doublecoding.SampleStore;
import org.scrfindings.search.doublecoding.SampleView;

/** How far two who coded the same findings agree, axis by axis, and how it is read. */
@Path("/agreement")
@Produces(MediaType.TEXT_HTML)
@Blocking
@RolesAllowed({Roles.ANALYST, Roles.CURATOR, Roles.ADMIN})
public class AgreementPage {

    private final AgreementReader reader;
    private final AgreementReporter reporter;
    private final SampleStore samples;
    private final Frames frames;
    private final Caller caller;

    AgreementPage(
            AgreementReader reader, AgreementReporter reporter, SampleStore samples, Frames frames, Caller caller) {
        this.reader = reader;
        this.reporter = reporter;
        this.samples = samples;
        this.frames = frames;
        this.caller = caller;
    }

    /**
     * Two who are compared.
     *
     * @param anchor by which links lead to it
     */
    public record Compared(String anchor, String title, int findings, List<AgreementRow> rows) {}

    /**
     * What the page shows.
     *
     * @param machine whether people are compared with the machine, or with each other
     * @param samples of which findings are counted, by their titles
     * @param withheld of which they are not, because the reader still codes them
     * @param one whether one sample alone was asked for
     */
    public record View(
            boolean machine,
            String people,
            String withMachine,
            List<SampleView> samples,
            List<SampleView> withheld,
            boolean one,
            String all,
            int resamples,
            List<Compared> comparisons) {}

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance agreement(View view, Frame frame);
    }

    /**
     * @param between humans or machine; humans where it is missing
     * @param sample those to count; all where it is missing
     */
    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@RestQuery Optional<String> between, @RestQuery List<String> sample) {
        Between compared = reader.between(between);
        Set<UUID> asked = reader.samples(sample);
        AgreementReport report = reporter.report(compared, asked, caller.name());
        PageAddress here = new PageAddress(
                "/agreement",
                asked.isEmpty()
                        ? Map.of()
                        : Map.of("sample", asked.stream().map(UUID::toString).toList()));
        String machine = "machine";
        View view = new View(
                compared == Between.MACHINE,
                here.toString(),
                here.with("between", machine).toString(),
                named(report.samples()),
                named(report.withheld()),
                !asked.isEmpty(),
                compared == Between.MACHINE ? "/agreement?between=machine" : "/agreement",
                report.interval().resamples(),
                compared(report.comparisons()));
        PageAddress asData = here.with("between", report.between()).at("/api/v1/analysis/agreement");
        return Templates.agreement(view, frames.of("How far coders agree", "double-coding", asData));
    }

    private List<SampleView> named(List<UUID> ids) {
        return ids.stream().flatMap(id -> samples.find(id).stream()).toList();
    }

    private static List<Compared> compared(List<Comparison> comparisons) {
        return Stream.iterate(0, i -> i < comparisons.size(), i -> i + 1)
                .map(i -> compared("two-" + i, comparisons.get(i)))
                .toList();
    }

    private static Compared compared(String anchor, Comparison two) {
        return new Compared(
                anchor,
                named(two.first()) + " and " + named(two.second()),
                two.findings(),
                two.axes().stream()
                        .filter(axis -> axis.n() > 0)
                        .map(AgreementRow::of)
                        .toList());
    }

    private static String named(Side side) {
        return switch (side.kind()) {
            case "machine" -> "the machine (" + side.name() + ")";
            case "adjudicated" -> "what was settled on";
            default -> side.name();
        };
    }
}
