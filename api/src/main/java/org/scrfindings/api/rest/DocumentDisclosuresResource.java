package org.scrfindings.api.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.security.Roles;
import org.scrfindings.ingest.disclose.Disclosure;
import org.scrfindings.search.query.AxisCodes;
import org.scrfindings.search.query.FindingQueryReader;
import org.scrfindings.search.store.DisclosureStore;
import org.scrfindings.search.store.DisclosureView;
import org.scrfindings.search.store.DocumentStore;
import org.scrfindings.search.store.DocumentView;
import org.scrfindings.search.store.MarkedWords;
import org.scrfindings.search.store.Page;
import org.scrfindings.search.store.ReviewStore;
import org.scrfindings.search.store.RowPosition;

/** What in a document may identify someone, as detectors and people found it. */
@Path("/api/v1/documents/{id}")
@Tag(name = "Publication")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentDisclosuresResource {

    private static final List<String> TYPES =
            Arrays.stream(Disclosure.Type.values()).map(Disclosure.Type::code).toList();

    private final DocumentStore documents;
    private final ReviewStore reviews;
    private final DisclosureStore disclosures;
    private final MarkedWords marked;
    private final ListCursor cursors;
    private final Caller caller;

    DocumentDisclosuresResource(
            DocumentStore documents,
            ReviewStore reviews,
            DisclosureStore disclosures,
            MarkedWords marked,
            ListCursor cursors,
            Caller caller) {
        this.documents = documents;
        this.reviews = reviews;
        this.disclosures = disclosures;
        this.marked = marked;
        this.cursors = cursors;
        this.caller = caller;
    }

    /**
     * Words that somebody found.
     *
     * @param type what they are, such as {@code person-name}
     * @param start UTF-16 offset into the document's text
     */
    public record MarkBody(String type, Integer start, Integer end) {}

    @GET
    @Path("/disclosures")
    @RolesAllowed({Roles.BOARD, Roles.CURATOR, Roles.ADMIN})
    @Operation(
            operationId = "listDisclosures",
            summary =
                    "Words that may identify a person, for those who decide about them; redacted ones for curators alone")
    public Page<DisclosureView> list(UUID id, @RestQuery Optional<String> limit, @RestQuery Optional<String> cursor) {
        decidedBy(id);
        return cursors.page(disclosures.ofDocument(
                id, caller.viewer(), cursors.read(cursor, RowPosition::parse), FindingQueryReader.limit(limit)));
    }

    @POST
    @Path("/disclosures")
    @RolesAllowed({Roles.BOARD, Roles.CURATOR})
    @Operation(
            operationId = "markDisclosure",
            summary =
                    "Mark words that may identify a person and were not found; nothing is published while they are open")
    @APIResponseSchema(value = DisclosureView.class, responseCode = "201")
    public Response mark(UUID id, MarkBody body) {
        decidedBy(id);
        if (body == null || body.start() == null || body.end() == null) {
            throw Problems.invalidField("start", "Say between which offsets of the text the words stand.");
        }
        FreeText.required("type", body.type());
        if (!TYPES.contains(body.type())) {
            throw Problems.invalidField(
                    "type",
                    "There is no such type. The nearest is \"%s\".".formatted(AxisCodes.nearest(TYPES, body.type())));
        }
        DisclosureView made =
                marked.mark(id, new MarkedWords.Mark(body.type(), body.start(), body.end(), caller.name()));
        return Response.status(Response.Status.CREATED)
                .tag(String.valueOf(made.version()))
                .entity(made)
                .build();
    }

    private void decidedBy(UUID id) {
        DocumentView document = documents.find(id, caller.viewer()).orElseThrow(() -> Problems.notFound("document"));
        String body = reviews.find(document.reviewId(), caller.viewer())
                .map(r -> r.details().localBody())
                .orElse(null);
        if (!caller.seesWorkflowOf(body)) {
            throw Problems.forbidden("Disclosures are for the document's local body, curators and administrators.");
        }
    }
}
