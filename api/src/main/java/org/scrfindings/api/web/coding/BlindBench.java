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
import org.scrfindings.search.doublecoding.AssignmentStore;
import org.scrfindings.search.doublecoding.AssignmentStore.Coder;
import org.scrfindings.search.doublecoding.AssignmentView;
import org.scrfindings.search.doublecoding.PassageView;
import org.scrfindings.search.doublecoding.SampleStore;
import org.scrfindings.search.store.InvalidCodingException;
import org.scrfindings.search.store.Page;
import org.scrfindings.search.store.RowPosition;

/**
 * The bench of somebody who codes passages of a sample: one after the other, without the codes that the other coder or the
 * machine gave. Nothing that is shown here comes from anywhere but the assignment, which has none of them.
 */
@Path("/double-coding/passages")
@Produces(MediaType.TEXT_HTML)
@Blocking
@RolesAllowed({Roles.ANALYST, Roles.CURATOR})
public class BlindBench {

    private static final int SHOWN = 50;
    private static final PageAddress HERE = new PageAddress("/double-coding/passages", Map.of());
    private static final PageAddress DATA = new PageAddress("/api/v1/coding/assignments", Map.of());

    private final AssignmentStore assignments;
    private final SampleStore samples;
    private final CodingReader reader;
    private final CodingForm form;
    private final SectionReader sections;
    private final Frames frames;
    private final Caller caller;

    BlindBench(
            AssignmentStore assignments,
            SampleStore samples,
            CodingReader reader,
            CodingForm form,
            SectionReader sections,
            Frames frames,
            Caller caller) {
        this.assignments = assignments;
        this.samples = samples;
        this.reader = reader;
        this.form = form;
        this.sections = sections;
        this.frames = frames;
        this.caller = caller;
    }

    /** How many passages of a sample its coder has coded. */
    public record Progress(int coded, int all) {}

    /**
     * What the page shows.
     *
     * @param section null where the document is shown no more
     * @param inDocument address of the passage in its document
     * @param later address of the one that comes after it
     */
    public record View(
            AssignmentView assignment,
            SectionReader.Section section,
            String inDocument,
            CodingForm.Fields fields,
            Progress progress,
            Refusal refusal,
            String later) {}

    /** @param next address of the next page, or null on the last */
    public record Mine(List<AssignmentView> passages, String next) {}

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance bench(View view, Frame frame);

        static native TemplateInstance done(Frame frame);

        static native TemplateInstance mine(Mine view, Frame frame);
    }

    /** All that the coder is to code or has coded. */
    @GET
    @Operation(hidden = true)
    public TemplateInstance mine(@RestQuery Optional<String> after) {
        Page<AssignmentView> page = assignments.of(coder(), after.flatMap(RowPosition::parse), SHOWN);
        String next = HERE.behind(page);
        return Templates.mine(new Mine(page.items(), next), frames.of("Passages to code", "double-coding", DATA));
    }

    /**
     * The next passage without the coder's codes.
     *
     * @param after one that is left for now; the others come first
     */
    @GET
    @Path("/next")
    @Operation(hidden = true)
    public TemplateInstance next(@RestQuery Optional<UUID> after) {
        return after.flatMap(left -> first(Optional.of(new RowPosition("", left, 0))))
                .or(() -> first(Optional.empty()))
                .map(assignment -> page(assignment, stored(assignment), Refusal.NONE))
                .orElseGet(() -> Templates.done(frames.of("Double coding", "double-coding")));
    }

    private Optional<AssignmentView> first(Optional<RowPosition> behind) {
        return assignments.of(coder(), behind, 1).items().stream()
                .filter(assignment -> assignment.codes() == null)
                .findFirst();
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public TemplateInstance one(UUID id) {
        AssignmentView assignment = find(id);
        return page(assignment, stored(assignment), Refusal.NONE);
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response code(UUID id, MultivaluedMap<String, String> sent) {
        AssignmentView assignment = find(id);
        String kind = assignment.passage().kind();
        GivenCoding given = form.given(sent, kind);
        Optional<CodingForm.Field> open = form.open(kind, given);
        if (open.isPresent()) {
            return refused(
                    assignment, given, new Refusal(open.get().name(), open.get().label() + " is still open."));
        }
        try {
            return assignments
                    .code(id, coder(), reader.read(given, ""))
                    .map(kept -> Response.seeOther(URI.create(HERE + "/next")).build())
                    .orElseGet(() -> refused(
                            assignment,
                            stored(assignment),
                            Refusal.of("Both coders have finished, or a curator has settled this passage: codes stay as"
                                    + " they are.")));
        } catch (InvalidCodingException e) {
            return refused(assignment, given, Refusal.of(e.getMessage()));
        }
    }

    private Response refused(AssignmentView assignment, GivenCoding given, Refusal why) {
        return Response.status(Response.Status.CONFLICT)
                .entity(page(assignment, given, why))
                .build();
    }

    /** The coder's own codes, or nothing where they gave none yet. */
    private GivenCoding stored(AssignmentView assignment) {
        return assignment.codes() == null
                ? new GivenCoding(Map.of(), List.of())
                : form.decided(assignment.passage().kind(), assignment.codes());
    }

    private TemplateInstance page(AssignmentView assignment, GivenCoding given, Refusal refusal) {
        PassageView passage = assignment.passage();
        View view = new View(
                assignment,
                sections.of(passage.documentId(), passage.evidence(), caller.viewer())
                        .orElse(null),
                Passages.inDocument(passage),
                form.fields(passage.kind(), given),
                progress(assignment),
                refusal,
                new PageAddress(HERE + "/next", Map.of())
                        .with("after", assignment.id().toString())
                        .toString());
        return Templates.bench(
                view, frames.of("Double coding", "double-coding", DATA.at(DATA.path() + "/" + assignment.id())));
    }

    private Progress progress(AssignmentView assignment) {
        return samples.find(assignment.sampleId())
                .map(sample -> new Progress(
                        sample.progress().coders().stream()
                                .filter(c -> c.coder().equals(caller.name()))
                                .mapToInt(c -> c.coded())
                                .sum(),
                        sample.size()))
                .orElseThrow(NotFoundException::new);
    }

    private AssignmentView find(UUID id) {
        return assignments.find(id, coder()).orElseThrow(NotFoundException::new);
    }

    private Coder coder() {
        return new Coder(caller.name(), caller.viewer());
    }
}
