package org.scrfindings.api.web.audit;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.scrfindings.api.rest.AuditReader;
import org.scrfindings.api.security.Roles;
import org.scrfindings.api.web.Frame;
import org.scrfindings.api.web.Frames;
import org.scrfindings.api.web.PageAddress;
import org.scrfindings.api.web.Refusal;
import org.scrfindings.search.audit.AuditLog;
import org.scrfindings.search.audit.AuditVerifier;
import org.scrfindings.search.audit.AuditView;
import org.scrfindings.search.audit.Verification;
import org.scrfindings.search.store.Page;
import org.scrfindings.search.store.RowPosition;

/** Who saw what is not everyone's and who decided what, and whether that record is as it was written. */
@Path("/audit")
@Produces(MediaType.TEXT_HTML)
@Blocking
@RolesAllowed(Roles.ADMIN)
public class AuditPage {

    private static final int SHOWN = 50;

    /** A download may have shown thousands of documents; all of them are in the data. */
    private static final int SUBJECTS = 4;

    private final AuditReader reader;
    private final AuditLog log;
    private final AuditVerifier verifier;
    private final Frames frames;

    AuditPage(AuditReader reader, AuditLog log, AuditVerifier verifier, Frames frames) {
        this.reader = reader;
        this.log = log;
        this.verifier = verifier;
        this.frames = frames;
    }

    /** What an entry is about, and the address of all entries about it. */
    public record Subject(String name, String address) {}

    /**
     * An entry.
     *
     * @param more how many subjects are not named
     */
    public record Line(AuditView entry, String byActor, List<Subject> subjects, int more) {

        /** Codes and numbers of the decision; empty where there are none. */
        public String detail() {
            return entry.detail().equals("{}") ? "" : entry.detail();
        }
    }

    /**
     * What the page shows.
     *
     * @param actions kinds of entries that can be asked for
     * @param next address of the next page, or null on the last
     */
    public record View(
            Asked asked, List<AuditActions.Choice> actions, List<Line> entries, String next, Refusal refusal) {}

    /** What the form asked for, as typed. */
    public record Asked(String actor, String action, String subject, String since) {}

    /** @param head as typed */
    public record Verified(Verification chain, String head, Refusal refusal) {}

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance audit(View view, Frame frame);

        static native TemplateInstance verification(Verified view, Frame frame);
    }

    /** @param after where the page before ended; what is no such place is the beginning */
    @GET
    @Operation(hidden = true)
    public Response list(
            @RestQuery Optional<String> actor,
            @RestQuery Optional<String> action,
            @RestQuery Optional<String> subject,
            @RestQuery Optional<String> since,
            @RestQuery Optional<String> after) {
        Asked asked = new Asked(typed(actor), typed(action), typed(subject), typed(since));
        PageAddress here = address(asked);
        try {
            Page<AuditView> page = log.list(
                    reader.question(filled(actor), filled(action), filled(subject), filled(since)),
                    after.flatMap(RowPosition::parse),
                    SHOWN);
            return Response.ok(page(here, asked, page.items(), here.behind(page), Refusal.NONE))
                    .build();
        } catch (HttpProblem problem) {
            return refused(page(here, asked, List.of(), null, Refusal.of(problem)));
        }
    }

    private static Response refused(TemplateInstance page) {
        return Response.status(Response.Status.BAD_REQUEST).entity(page).build();
    }

    private static String typed(Optional<String> value) {
        return filled(value).orElse("");
    }

    /** A field of the form that was left empty asks for nothing. */
    private static Optional<String> filled(Optional<String> value) {
        return value.map(String::strip).filter(v -> !v.isEmpty());
    }

    private static PageAddress address(Asked asked) {
        PageAddress address = new PageAddress("/audit", Map.of());
        address = asked.actor().isEmpty() ? address : address.with("actor", asked.actor());
        address = asked.action().isEmpty() ? address : address.with("action", asked.action());
        address = asked.subject().isEmpty() ? address : address.with("subject", asked.subject());
        return asked.since().isEmpty() ? address : address.with("since", asked.since());
    }

    private TemplateInstance page(
            PageAddress here, Asked asked, List<AuditView> entries, String next, Refusal refusal) {
        View view = new View(
                asked,
                AuditActions.choices(asked.action()),
                entries.stream().map(AuditPage::line).toList(),
                next,
                refusal);
        return Templates.audit(view, frames.of("Audit", "audit", here.at("/api/v1/audit")));
    }

    private static Line line(AuditView entry) {
        PageAddress audit = new PageAddress("/audit", Map.of());
        List<Subject> subjects = new ArrayList<>();
        for (UUID id : entry.subjects().stream().limit(SUBJECTS).toList()) {
            subjects.add(new Subject(
                    id.toString().substring(0, 8),
                    audit.with("subject", id.toString()).toString()));
        }
        return new Line(
                entry,
                audit.with("actor", entry.actor()).toString(),
                subjects,
                entry.subjects().size() - subjects.size());
    }

    /** @param head a head that was noted down earlier; the chain must still go through it */
    @GET
    @Path("/verification")
    @Operation(hidden = true)
    public Response verification(@RestQuery Optional<String> head) {
        try {
            return Response.ok(verification(verifier.verify(filled(head).map(reader::link)), typed(head), Refusal.NONE))
                    .build();
        } catch (HttpProblem problem) {
            return refused(verification(verifier.verify(Optional.empty()), typed(head), Refusal.of(problem)));
        }
    }

    private TemplateInstance verification(Verification chain, String head, Refusal refusal) {
        PageAddress asData = new PageAddress("/api/v1/audit/verification", Map.of());
        return Templates.verification(
                new Verified(chain, head, refusal), frames.of("Is the audit as it was written?", "audit", asData));
    }
}
