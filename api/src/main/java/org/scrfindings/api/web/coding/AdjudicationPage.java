package org.scrfindings.api.web.coding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.security.Roles;
import org.scrfindings.api.web.Frame;
import org.scrfindings.api.web.Frames;
import org.scrfindings.api.web.PageAddress;
import org.scrfindings.api.web.Refusal;
import org.scrfindings.api.web.SectionReader;
import org.scrfindings.search.coding.CodingReader;
import org.scrfindings.search.coding.GivenCoding;
import org.scrfindings.search.doublecoding.Adjudicated;
import org.scrfindings.search.doublecoding.AdjudicationStore;
import org.scrfindings.search.doublecoding.AssignmentStore.Coder;
import org.scrfindings.search.doublecoding.ComparisonView;
import org.scrfindings.search.doublecoding.ComparisonView.Given;
import org.scrfindings.search.store.InvalidCodingException;

/** Settles a passage that two have coded: what both gave, side by side, and the codes that it is to have. */
@Path("/double-coding/samples/{sample}/findings/{id}")
@Produces(MediaType.TEXT_HTML)
@Blocking
@RolesAllowed(Roles.CURATOR)
public class AdjudicationPage {

    private final AdjudicationStore adjudication;
    private final CodingReader reader;
    private final CodingForm form;
    private final SideBySide sideBySide;
    private final SectionReader sections;
    private final Frames frames;
    private final Caller caller;

    AdjudicationPage(
            AdjudicationStore adjudication,
            CodingReader reader,
            CodingForm form,
            SideBySide sideBySide,
            SectionReader sections,
            Frames frames,
            Caller caller) {
        this.adjudication = adjudication;
        this.reader = reader;
        this.form = form;
        this.sideBySide = sideBySide;
        this.sections = sections;
        this.frames = frames;
        this.caller = caller;
    }

    /**
     * What the page shows.
     *
     * @param beginning address of the page, which begins with what both gave
     * @param section null where the document is shown no more
     * @param reason as typed before
     */
    public record View(
            UUID sample,
            ComparisonView finding,
            List<CoderLink> coders,
            String beginning,
            List<SideBySide.Line> lines,
            SectionReader.Section section,
            String inDocument,
            CodingForm.Fields fields,
            String reason,
            Refusal refusal) {}

    /** @param beginWith address of the page that begins with this coder's codes */
    public record CoderLink(String name, String beginWith) {}

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance adjudication(View view, Frame frame);
    }

    /** @param of the coder whose codes the form begins with; what both gave where it is missing */
    @GET
    @Operation(hidden = true)
    public TemplateInstance show(UUID sample, UUID id, @RestQuery Optional<String> of) {
        ComparisonView finding = find(id);
        return page(sample, finding, beginning(finding, of), "", Refusal.NONE);
    }

    /** Settled ones show what was settled on. */
    private GivenCoding beginning(ComparisonView finding, Optional<String> of) {
        String kind = finding.passage().kind();
        if (finding.adjudicated() != null) {
            return form.decided(kind, finding.adjudicated());
        }
        List<GivenCoding> given = finding.coders().stream()
                .filter(coder -> of.filter(name -> !name.equals(coder.by())).isEmpty())
                .map(coder -> form.decided(kind, coder.codes()))
                .toList();
        return given.stream().reduce(SideBySide::common).orElseThrow(NotFoundException::new);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response settle(UUID sample, UUID id, MultivaluedMap<String, String> sent) {
        ComparisonView finding = find(id);
        String kind = finding.passage().kind();
        GivenCoding given = form.given(sent, kind);
        String reason = Optional.ofNullable(sent.getFirst("reason")).orElse("").strip();
        Optional<CodingForm.Field> open = form.open(kind, given);
        if (open.isPresent()) {
            Refusal why = new Refusal(open.get().name(), open.get().label() + " is still open.");
            return refused(page(sample, finding, given, reason, why));
        }
        try {
            Coder curator = new Coder(caller.name(), caller.viewer());
            return problem(adjudication.settle(id, curator, reader.read(given, ""), reason))
                    .map(why -> refused(page(sample, finding, given, reason, Refusal.of(why))))
                    .orElseGet(() -> Response.seeOther(URI.create("/double-coding/samples/" + sample))
                            .build());
        } catch (InvalidCodingException e) {
            return refused(page(sample, finding, given, reason, Refusal.of(e.getMessage())));
        }
    }

    private static Optional<String> problem(Adjudicated outcome) {
        return switch (outcome) {
            case Adjudicated.Settled settled -> Optional.empty();
            case Adjudicated.OwnCoding own -> Optional.of("You coded this passage; somebody else is to settle it.");
            case Adjudicated.Unfinished unfinished -> Optional.of("The coders have not finished yet.");
            case Adjudicated.SettledBefore before ->
                Optional.of("It was settled before. What is wrong with its codes is put right at the finding.");
            case Adjudicated.Lapsed lapsed -> Optional.of("This finding is there no more; there is nothing to settle.");
        };
    }

    private static Response refused(TemplateInstance page) {
        return Response.status(Response.Status.CONFLICT).entity(page).build();
    }

    private TemplateInstance page(
            UUID sample, ComparisonView finding, GivenCoding given, String reason, Refusal refusal) {
        PageAddress here = new PageAddress("/double-coding/samples/" + sample + "/findings/" + finding.id(), Map.of());
        List<Given> shown = Stream.concat(finding.coders().stream(), Stream.of(finding.machine()))
                .toList();
        View view = new View(
                sample,
                finding,
                finding.coders().stream()
                        .map(c -> new CoderLink(c.by(), here.with("of", c.by()).toString()))
                        .toList(),
                here.toString(),
                sideBySide.lines(finding.passage().kind(), shown),
                sections.of(finding.passage().documentId(), finding.passage().evidence(), caller.viewer())
                        .orElse(null),
                Passages.inDocument(finding.passage()),
                form.fields(finding.passage().kind(), given),
                reason,
                refusal);
        PageAddress asData = new PageAddress("/api/v1/coding/samples/" + sample + "/findings", Map.of());
        return Templates.adjudication(view, frames.of("Settle a passage", "double-coding", asData));
    }

    /** Nothing while its codes are not to be seen, or it is shown no more. */
    private ComparisonView find(UUID id) {
        return adjudication
                .find(id, new Coder(caller.name(), caller.viewer()))
                .filter(finding -> finding.machine() != null && finding.passage() != null)
                .orElseThrow(NotFoundException::new);
    }
}
