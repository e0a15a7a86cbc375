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
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.security.Roles;
import org.scrfindings.api.web.Frame;
import org.scrfindings.api.web.Frames;
import org.scrfindings.api.web.PageAddress;
import org.scrfindings.api.web.Reason;
import org.scrfindings.api.web.Reasons;
import org.scrfindings.api.web.Surroundings;
import org.scrfindings.api.web.SurroundingsReader;
import org.scrfindings.search.coding.CodingReader;
import org.scrfindings.search.doublecoding.BlindCoding;
import org.scrfindings.search.doublecoding.GivenCodes;
import org.scrfindings.search.query.CodingQueueReader;
import org.scrfindings.search.query.FindingPage;
import org.scrfindings.search.query.FindingSearch;
import org.scrfindings.search.store.CodingStore;
import org.scrfindings.search.store.CodingView;
import org.scrfindings.search.store.Decider;
import org.scrfindings.search.store.FindingView;
import org.scrfindings.search.store.InvalidCodingException;

/** A curator's bench: the passage in its section on the left, its codes on the right, and then the next one. */
@Path("/coding")
@Produces(MediaType.TEXT_HTML)
@Blocking
@RolesAllowed(Roles.CURATOR)
public class CodingPage {

    private final FindingSearch search;
    private final CodingQueueReader queue;
    private final CodingStore codings;
    private final CodingReader reader;
    private final CodingForm form;
    private final BlindCoding blind;
    private final SurroundingsReader surroundings;
    private final Reasons reasons;
    private final Frames frames;
    private final Caller caller;

    CodingPage(
            FindingSearch search,
            CodingQueueReader queue,
            CodingStore codings,
            CodingReader reader,
            CodingForm form,
            BlindCoding blind,
            SurroundingsReader surroundings,
            Reasons reasons,
            Frames frames,
            Caller caller) {
        this.search = search;
        this.queue = queue;
        this.codings = codings;
        this.reader = reader;
        this.form = form;
        this.blind = blind;
        this.surroundings = surroundings;
        this.reasons = reasons;
        this.frames = frames;
        this.caller = caller;
    }

    /**
     * What the page shows.
     *
     * @param problem why codes were not kept; empty where none were sent
     * @param next address of the one that comes after it
     */
    public record View(
            FindingView finding,
            CodingView coding,
            CodingForm.Fields fields,
            List<Reason> reasons,
            Surroundings around,
            String problem,
            String next) {}

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance coding(View view, Frame frame);

        static native TemplateInstance done(Frame frame);
    }

    /**
     * The finding that is least certain.
     *
     * @param cursor behind which one
     */
    @GET
    @Operation(hidden = true)
    public TemplateInstance next(@RestQuery Optional<String> cursor) {
        PageAddress asked = new PageAddress("/coding", Map.of()).with("limit", "1");
        PageAddress from = cursor.map(c -> asked.and("cursor", c)).orElse(asked);
        FindingPage page = search.search(queue.read(from.parameters()), caller.viewer());
        Set<UUID> hidden = blind.hiddenFrom(caller.name());
        while (page.next() != null && hidden.contains(page.items().getFirst().id())) {
            page = search.search(queue.read(asked.and("cursor", page.next()).parameters()), caller.viewer());
        }
        if (page.items().isEmpty() || hidden.contains(page.items().getFirst().id())) {
            return Templates.done(frames.of("Coding", "coding"));
        }
        String after = page.next() == null
                ? "/coding"
                : here().with("cursor", page.next()).toString();
        return page(page.items().getFirst(), "", after);
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public TemplateInstance one(UUID id) {
        return page(find(id), "", "/coding");
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response keep(UUID id, MultivaluedMap<String, String> sent) {
        FindingView finding = find(id);
        try {
            boolean kept = codings.correct(
                            id,
                            OptionalInt.of(Integer.parseInt(sent.getFirst("version"))),
                            reader.read(form.given(sent, finding.kind()), ""),
                            new Decider(
                                    caller.name(),
                                    Optional.ofNullable(sent.getFirst("reason")).orElse("")))
                    .isPresent();
            return kept
                    ? Response.seeOther(URI.create("/coding")).build()
                    : refused(finding, "Somebody else changed its codes in the meantime. They are shown now.");
        } catch (InvalidCodingException e) {
            return refused(finding, e.getMessage());
        } catch (NumberFormatException e) {
            return refused(finding, "The form was not sent whole. Try again.");
        }
    }

    private Response refused(FindingView finding, String problem) {
        return Response.status(Response.Status.CONFLICT)
                .entity(page(finding, problem, "/coding"))
                .build();
    }

    private TemplateInstance page(FindingView finding, String problem, String next) {
        CodingView coding = codings.find(finding.id(), caller.viewer()).orElseThrow(NotFoundException::new);
        View view = new View(
                finding,
                coding,
                form.fields(finding.kind(), form.decided(finding.kind(), GivenCodes.of(finding))),
                reasons.of(coding),
                surroundings.of(finding, caller.viewer()),
                problem,
                next);
        PageAddress asData = new PageAddress("/api/v1/findings/" + finding.id() + "/coding", Map.of());
        return Templates.coding(view, frames.of("Coding", "coding", asData));
    }

    /** Nothing for a finding that the person is to code without seeing its codes. */
    private FindingView find(UUID id) {
        return Optional.of(id)
                .filter(f -> !blind.hiddenFrom(caller.name()).contains(f))
                .flatMap(f -> search.find(f, caller.viewer()))
                .orElseThrow(NotFoundException::new);
    }

    private static PageAddress here() {
        return new PageAddress("/coding", Map.of());
    }
}
