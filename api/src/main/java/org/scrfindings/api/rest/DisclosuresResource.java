package org.scrfindings.api.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.security.Roles;
import org.scrfindings.search.store.DisclosureStore;
import org.scrfindings.search.store.DisclosureStore.Decided;
import org.scrfindings.search.store.DisclosureView;

/** A person's decision about words that may identify someone. */
@Path("/api/v1/disclosures/{id}")
@Tag(name = "Publication", description = "The way of a review from draft to publication.")
@Produces(MediaType.APPLICATION_JSON)
public class DisclosuresResource {

    private final DisclosureStore disclosures;
    private final Caller caller;

    DisclosuresResource(DisclosureStore disclosures, Caller caller) {
        this.disclosures = disclosures;
        this.caller = caller;
    }

    /**
     * @param status {@code accepted}: the words do not identify anyone, for the reason given; {@code redacted}: nobody is to
     *     read them; or {@code open} again
     */
    public record Decision(String status, String reason) {}

    @PATCH
    @RolesAllowed(Roles.CURATOR)
    @Operation(
            operationId = "decideDisclosure",
            summary =
                    "Decide about words that may identify someone; redacted ones are masked in all that is served and indexed")
    @APIResponse(responseCode = "409", description = "The review is published, and words would be shown again")
    @APIResponseSchema(DisclosureView.class)
    @APIResponse(responseCode = "412", description = "Somebody else decided in the meantime")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response decide(UUID id, Decision decision, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        DisclosureView before = disclosures.find(id).orElseThrow(() -> Problems.notFound("disclosure"));
        check(decision);
        IfMatch.read(ifMatch, before.version());
        var kept = new DisclosureStore.Decision(decision.status(), decision.reason(), caller.name());
        return switch (disclosures.decide(id, before.version(), kept)) {
            case Decided.Kept done ->
                Response.ok(done.disclosure())
                        .tag(String.valueOf(done.disclosure().version()))
                        .build();
            case Decided.Overtaken overtaken ->
                throw IfMatch.changed(
                        "Somebody else decided in the meantime, or the document was read again. Look again.");
            case Decided.Published published ->
                throw Problems.conflict(
                        "wrong-state",
                        "The review is published: words can still be redacted, but no decision can be taken back.");
        };
    }

    private static void check(Decision decision) {
        if (decision == null || decision.status() == null || !decision.status().matches("open|accepted|redacted")) {
            throw Problems.invalidField("status", "It may be accepted or redacted, or open again.");
        }
        boolean reasonMissing = decision.reason() == null || decision.reason().isBlank();
        if (decision.status().equals("accepted") && reasonMissing) {
            throw Problems.invalidField("reason", "Say why these words identify nobody.");
        }
    }
}
