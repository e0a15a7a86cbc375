package org.scrfindings.api.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestQuery;
import org.scrfindings.api.security.Roles;
import org.scrfindings.search.audit.AuditLog;
import org.scrfindings.search.audit.AuditVerifier;
import org.scrfindings.search.audit.AuditView;
import org.scrfindings.search.audit.Verification;
import org.scrfindings.search.query.FindingQueryReader;
import org.scrfindings.search.store.Page;
import org.scrfindings.search.store.RowPosition;

/** Who saw what is not everyone's, and who decided what. */
@Path("/api/v1/audit")
@Tag(name = "Audit", description = "Who saw what is not everyone's, and who decided what.")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
public class AuditResource {

    private static final Logger LOG = Logger.getLogger(AuditResource.class);

    private final AuditReader reader;
    private final AuditLog log;
    private final AuditVerifier verifier;
    private final ListCursor cursors;

    AuditResource(AuditReader reader, AuditLog log, AuditVerifier verifier, ListCursor cursors) {
        this.reader = reader;
        this.log = log;
        this.verifier = verifier;
        this.cursors = cursors;
    }

    @GET
    @Operation(
            operationId = "listAudit",
            summary = "Audit entries, the latest first: identifiers and codes, no passages")
    public Page<AuditView> list(
            @Parameter(description = "Whose") @RestQuery Optional<String> actor,
            @Parameter(description = "What: key.issued, or all that begin with key or seen") @RestQuery
                    Optional<String> action,
            @Parameter(description = "Identifier of a review, document, finding, key or whatever it is about")
                    @RestQuery
                    Optional<String> subject,
            @Parameter(description = "The earliest day, or point in time") @RestQuery Optional<String> since,
            @RestQuery Optional<String> limit,
            @RestQuery Optional<String> cursor) {
        return cursors.page(log.list(
                reader.question(actor, action, subject, since),
                cursors.read(cursor, RowPosition::parse),
                FindingQueryReader.limit(limit)));
    }

    @GET
    @Path("/verification")
    @Operation(
            operationId = "verifyAudit",
            summary = "Work the audit's chain of digests out again, and say where somebody has been at it")
    public Verification verify(
            @Parameter(description = "seq:digest of a head that was noted down earlier and must still be there")
                    @RestQuery
                    Optional<String> head) {
        Verification verification = verifier.verify(head.map(reader::link));
        LOG.infof(
                "audit %s, head %s",
                verification.intact() ? "intact" : "BROKEN behind",
                verification.head().toString());
        return verification;
    }
}
