package org.scrfindings.api.web.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.security.Roles;
import org.scrfindings.api.web.Frame;
import org.scrfindings.api.web.Frames;
import org.scrfindings.api.web.PageAddress;
import org.scrfindings.search.store.Publication;
import org.scrfindings.search.store.ReviewView;
import org.scrfindings.search.store.Step;

/** A review in the hands of those who work on it: its files, what was read, and its way to publication. */
@Path("/board/reviews/{id}")
@Produces(MediaType.TEXT_HTML)
@Blocking
@RolesAllowed({Roles.BOARD, Roles.CURATOR})
public class OwnReviewPage {

    private final OwnReviews own;
    private final ReviewWork work;
    private final Publication publication;
    private final Uploads uploads;
    private final Frames frames;
    private final Caller caller;

    OwnReviewPage(
            OwnReviews own, ReviewWork work, Publication publication, Uploads uploads, Frames frames, Caller caller) {
        this.own = own;
        this.work = work;
        this.publication = publication;
        this.uploads = uploads;
        this.frames = frames;
        this.caller = caller;
    }

    /**
     * What the page shows.
     *
     * @param uploaded files that were not newly kept
     * @param largest megabytes of the largest file that is taken
     * @param problem why a step was not taken; empty where none was tried
     */
    public record View(
            ReviewWork.State work, boolean curator, Uploads.Outcome uploaded, long largest, String problem) {}

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance ownReview(View view, Frame frame);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(
            UUID id, @RestQuery List<String> tooLarge, @RestQuery List<String> closed, @RestQuery List<String> same) {
        return page(own.find(id), new Uploads.Outcome(tooLarge, closed, same), "");
    }

    private TemplateInstance page(ReviewView review, Uploads.Outcome uploaded, String problem) {
        View view = new View(
                work.on(review, caller.viewer(), caller.name()),
                caller.localBody().isEmpty(),
                uploaded,
                uploads.largest(),
                problem);
        PageAddress asData = new PageAddress("/api/v1/reviews/" + review.id(), Map.of());
        return Templates.ownReview(view, frames.of(review.details().title(), "board", asData));
    }

    @POST
    @Path("/documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response upload(UUID id, @RestForm("files") List<FileUpload> files) throws IOException {
        ReviewView review = own.find(id);
        List<FileUpload> chosen = Uploads.chosen(files);
        if (chosen.isEmpty()) {
            return refused(review, "Choose at least one file.");
        }
        return Response.seeOther(Uploads.after(id, uploads.keep(id, chosen))).build();
    }

    @POST
    @Path("/submission")
    @Operation(hidden = true)
    public Response submit(UUID id) {
        return answer(own.find(id), publication.submit(id, caller.name()));
    }

    @POST
    @Path("/return")
    @RolesAllowed(Roles.CURATOR)
    @Operation(hidden = true)
    public Response giveBack(UUID id, @RestForm Optional<String> reasons) {
        ReviewView review = own.find(id);
        return reasons.filter(r -> !r.isBlank())
                .map(r -> answer(review, publication.giveBack(id, caller.name(), r, List.of())))
                .orElseGet(() -> refused(review, "Say what the local body should put right."));
    }

    @POST
    @Path("/publication")
    @RolesAllowed(Roles.CURATOR)
    @Operation(hidden = true)
    public Response publish(UUID id) {
        return answer(own.find(id), publication.publish(id, caller.name()));
    }

    private Response answer(ReviewView review, Step step) {
        return switch (step) {
            case Step.Taken taken ->
                Response.seeOther(Uploads.after(review.id(), Uploads.Outcome.NONE))
                        .build();
            case Step.WrongState wrong ->
                refused(review, "The review is %s, so this cannot be done now.".formatted(wrong.status()));
            case Step.StillReading reading ->
                refused(review, "%d files are still being read. Try again in a moment.".formatted(reading.documents()));
            case Step.NotSignedOff not ->
                refused(
                        review,
                        "A second curator is to try first whether anyone can be found out, and to sign it off.");
            case Step.SamePerson same ->
                refused(review, "You signed this review off yourself; somebody else is to publish it.");
            case Step.Unchecked unchecked ->
                refused(
                        review,
                        "%d files could not be checked for words that may identify someone. Have them read again first."
                                .formatted(unchecked.documents().size()));
            case Step.OpenDisclosures open ->
                refused(
                        review,
                        "Words that may identify someone are not decided: %d. Decide about each of them first."
                                .formatted(open.disclosures().size()));
        };
    }

    private Response refused(ReviewView review, String problem) {
        return Response.status(Response.Status.CONFLICT)
                .entity(page(review, Uploads.Outcome.NONE, problem))
                .build();
    }
}
