package org.scrfindings.api.web.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.security.Roles;
import org.scrfindings.api.web.DocumentLines;
import org.scrfindings.api.web.Frame;
import org.scrfindings.api.web.Frames;
import org.scrfindings.api.web.MarkedText;
import org.scrfindings.api.web.PageAddress;
import org.scrfindings.search.store.DisclosureStore;
import org.scrfindings.search.store.DisclosureView;
import org.scrfindings.search.store.DocumentStore;
import org.scrfindings.search.store.DocumentView;
import org.scrfindings.search.store.Page;
import org.scrfindings.search.store.RowPosition;

/** What in a document may identify someone, each in its place; curators decide about it here. */
@Path("/board/documents/{id}/disclosures")
@Produces(MediaType.TEXT_HTML)
@Blocking
@RolesAllowed({Roles.BOARD, Roles.CURATOR})
public class DisclosuresPage {

    private static final int SHOWN = 50;

    /** Characters before and behind, which tell what the words stand for. */
    private static final int AROUND = 160;

    private final DocumentStore documents;
    private final DisclosureStore disclosures;
    private final OwnReviews own;
    private final DocumentLines lines;
    private final Frames frames;
    private final Caller caller;

    DisclosuresPage(
            DocumentStore documents,
            DisclosureStore disclosures,
            OwnReviews own,
            DocumentLines lines,
            Frames frames,
            Caller caller) {
        this.documents = documents;
        this.disclosures = disclosures;
        this.own = own;
        this.lines = lines;
        this.frames = frames;
        this.caller = caller;
    }

    /** Words that may identify someone, with the text around them. */
    public record Place(DisclosureView disclosure, String type, MarkedText text) {}

    /**
     * What the page shows.
     *
     * @param decides whether the person may decide
     * @param changed whether somebody else decided in the meantime
     * @param next address of the next page, or null on the last
     */
    public record View(
            DocumentView document, String kind, List<Place> places, boolean decides, boolean changed, String next) {}

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance disclosures(View view, Frame frame);
    }

    /** @param changed whether a decision came too late */
    @GET
    @Operation(hidden = true)
    public TemplateInstance show(UUID id, @RestQuery Optional<String> after, @RestQuery Optional<Boolean> changed) {
        DocumentView document = own(id);
        String text = documents.text(id, caller.viewer()).orElse("");
        Page<DisclosureView> page =
                disclosures.ofDocument(id, caller.viewer(), after.flatMap(RowPosition::parse), SHOWN);
        PageAddress here = new PageAddress("/board/documents/" + id + "/disclosures", Map.of());
        View view = new View(
                document,
                lines.kind(document),
                page.items().stream().map(d -> place(d, text)).toList(),
                caller.localBody().isEmpty(),
                changed.orElse(false),
                here.behind(page));
        PageAddress asData = here.at("/api/v1/documents/" + id + "/disclosures");
        return Templates.disclosures(view, frames.of("What may identify someone: " + view.kind(), "board", asData));
    }

    private static Place place(DisclosureView disclosure, String text) {
        int from = Math.clamp(disclosure.start() - AROUND, 0, text.length());
        int to = Math.clamp(disclosure.end() + AROUND, from, text.length());
        MarkedText.Span words = new MarkedText.Span(disclosure.start(), disclosure.end());
        String type = disclosure.type().replace('-', ' ');
        return new Place(disclosure, type, MarkedText.of(text.substring(from, to), from, List.of(words)));
    }

    /** What a decision about one place sends. */
    public static class Decision {

        @RestForm
        UUID disclosure;

        @RestForm
        int version;

        @RestForm
        String status;

        @RestForm
        Optional<String> reason;
    }

    @POST
    @RolesAllowed(Roles.CURATOR)
    @Operation(hidden = true)
    public Response decide(UUID id, @BeanParam Decision decision) {
        own(id);
        boolean ofDocument = disclosures
                .find(decision.disclosure)
                .filter(d -> d.documentId().equals(id))
                .isPresent();
        boolean kept = ofDocument
                && isWhole(decision)
                && disclosures.decide(
                                decision.disclosure,
                                decision.version,
                                new DisclosureStore.Decision(
                                        decision.status, decision.reason.orElse(""), caller.name()))
                        instanceof DisclosureStore.Decided.Kept;
        String state = kept ? "" : "?changed=true";
        return Response.seeOther(
                        URI.create("/board/documents/" + id + "/disclosures" + state + "#d-" + decision.disclosure))
                .build();
    }

    private static boolean isWhole(Decision decision) {
        boolean reasoned = decision.reason.filter(r -> !r.isBlank()).isPresent();
        return switch (decision.status) {
            case "open", "redacted" -> true;
            case "accepted" -> reasoned;
            case null, default -> false;
        };
    }

    private DocumentView own(UUID id) {
        DocumentView document = documents.find(id, caller.viewer()).orElseThrow(NotFoundException::new);
        own.find(document.reviewId());
        return document;
    }
}
