package org.scrfindings.api.web.coding;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.scrfindings.api.rest.SampleReader;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.security.Roles;
import org.scrfindings.api.web.AppliedFilter;
import org.scrfindings.api.web.FilterGroups;
import org.scrfindings.api.web.Frame;
import org.scrfindings.api.web.Frames;
import org.scrfindings.api.web.PageAddress;
import org.scrfindings.api.web.Refusal;
import org.scrfindings.search.doublecoding.SampleStore;
import org.scrfindings.search.doublecoding.SampleView;
import org.scrfindings.search.doublecoding.TooFewFindingsException;

/** Draws a sample for two people, from what a search finds. */
@Path("/double-coding/samples/new")
@Produces(MediaType.TEXT_HTML)
@Blocking
@RolesAllowed(Roles.CURATOR)
public class NewSamplePage {

    private final SampleStore samples;
    private final SampleReader reader;
    private final FilterGroups filters;
    private final Frames frames;
    private final Caller caller;

    NewSamplePage(SampleStore samples, SampleReader reader, FilterGroups filters, Frames frames, Caller caller) {
        this.samples = samples;
        this.reader = reader;
        this.filters = filters;
        this.frames = frames;
        this.caller = caller;
    }

    /**
     * What the page shows.
     *
     * @param here the page's address, whose parameters are the search that is drawn from
     * @param search address of that search
     * @param people who may code
     */
    public record View(
            PageAddress here,
            String search,
            List<AppliedFilter> filters,
            List<String> people,
            NewSampleForm given,
            Refusal refusal) {

        /** What was asked for in words; empty where nothing was. */
        public String question() {
            return here.first("q");
        }
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance newSample(View view, Frame frame);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance form(@Context UriInfo asked) {
        NewSampleForm empty = new NewSampleForm();
        empty.request = UUID.randomUUID().toString();
        return page(asked, empty, Refusal.NONE);
    }

    @POST
    @Operation(hidden = true)
    public Response draw(@BeanParam NewSampleForm sent, @Context UriInfo asked) {
        try {
            Optional<SampleView> drawn = samples.draw(
                    reader.read(sent.body(asked.getQueryParameters())),
                    caller.name(),
                    Optional.ofNullable(sent.request));
            return drawn.map(sample -> Response.seeOther(URI.create("/double-coding/samples/" + sample.id()))
                            .build())
                    .orElseGet(() -> refused(
                            asked, sent, Refusal.of("This form has drawn another sample already. Open it anew.")));
        } catch (HttpProblem problem) {
            return refused(asked, sent, Refusal.of(problem));
        } catch (TooFewFindingsException e) {
            return refused(
                    asked, sent, new Refusal("size", "Only %d findings can be drawn from.".formatted(e.population())));
        }
    }

    private Response refused(UriInfo asked, NewSampleForm sent, Refusal why) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(page(asked, sent, why))
                .build();
    }

    private TemplateInstance page(UriInfo asked, NewSampleForm given, Refusal refusal) {
        PageAddress here = PageAddress.of("/double-coding/samples/new", asked.getQueryParameters());
        View view =
                new View(here, here.at("/findings").toString(), filters.applied(here), reader.coders(), given, refusal);
        return Templates.newSample(view, frames.of("Draw a sample", "double-coding"));
    }
}
