package org.scrfindings.api.web.coding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.security.Roles;
import org.scrfindings.api.web.Frame;
import org.scrfindings.api.web.Frames;
import org.scrfindings.api.web.PageAddress;
import org.scrfindings.search.doublecoding.AdjudicationStore;
import org.scrfindings.search.doublecoding.AssignmentStore.Coder;
import org.scrfindings.search.doublecoding.ComparisonView;
import org.scrfindings.search.doublecoding.SampleStore;
import org.scrfindings.search.doublecoding.SampleView;
import org.scrfindings.search.store.Page;
import org.scrfindings.search.store.ReviewPosition;
import org.scrfindings.search.store.RowPosition;

/** Samples that two people code, how far they have come, and what is to be settled. */
@Path("/double-coding")
@Produces(MediaType.TEXT_HTML)
@Blocking
@RolesAllowed({Roles.ANALYST, Roles.CURATOR, Roles.ADMIN})
public class SamplesPage {

    private static final int SHOWN = 50;
    private static final PageAddress HERE = new PageAddress("/double-coding", Map.of());
    private static final PageAddress DATA = new PageAddress("/api/v1/coding/samples", Map.of());

    private final SampleStore samples;
    private final AdjudicationStore adjudication;
    private final Frames frames;
    private final Caller caller;

    SamplesPage(SampleStore samples, AdjudicationStore adjudication, Frames frames, Caller caller) {
        this.samples = samples;
        this.adjudication = adjudication;
        this.frames = frames;
        this.caller = caller;
    }

    /** @param mine whether the reader is one of its coders */
    public record Line(SampleView sample, boolean mine) {}

    /**
     * @param coder whether the reader codes any of them
     * @param toCode whether there may be something left for them to code
     * @param next address of the next page, or null on the last
     */
    public record Samples(List<Line> samples, boolean coder, boolean toCode, boolean curator, String next) {}

    /**
     * @param settles whether the reader may settle its findings
     * @param next address of the next page, or null on the last
     */
    public record Sample(
            SampleView sample, boolean mine, List<ComparisonView> findings, boolean settles, String next) {}

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance samples(Samples view, Frame frame);

        static native TemplateInstance sample(Sample view, Frame frame);
    }

    /** @param after where the page before ended; what is no such place is the beginning */
    @GET
    @Operation(hidden = true)
    public TemplateInstance samples(@RestQuery Optional<String> after) {
        Page<SampleView> page = samples.list(after.flatMap(ReviewPosition::parse), SHOWN);
        List<Line> lines = page.items().stream()
                .map(s -> new Line(s, s.coders().contains(caller.name())))
                .toList();
        Samples view = new Samples(
                lines,
                lines.stream().anyMatch(Line::mine),
                lines.stream().anyMatch(l -> l.mine() && !l.sample().progress().finished()),
                caller.isCurator(),
                HERE.behind(page));
        return Templates.samples(view, frames.of("Double coding", "double-coding", DATA));
    }

    @GET
    @Path("/samples/{id}")
    @Operation(hidden = true)
    public TemplateInstance sample(UUID id, @RestQuery Optional<String> after) {
        SampleView sample = samples.find(id).orElseThrow(NotFoundException::new);
        Page<ComparisonView> page = adjudication.ofSample(
                id, new Coder(caller.name(), caller.viewer()), after.flatMap(RowPosition::parse), SHOWN);
        PageAddress here = HERE.at("/double-coding/samples/" + id);
        Sample view = new Sample(
                sample, sample.coders().contains(caller.name()), page.items(), caller.isCurator(), here.behind(page));
        return Templates.sample(
                view, frames.of(sample.title(), "double-coding", DATA.at(DATA.path() + "/" + id + "/findings")));
    }
}
