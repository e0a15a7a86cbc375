package org.scrfindings.api.web.board;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.scrfindings.api.rest.CaseCodes;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.security.Roles;
import org.scrfindings.api.web.Frame;
import org.scrfindings.api.web.Frames;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.search.query.AxisCodes;
import org.scrfindings.search.query.FindingAxis;
import org.scrfindings.search.store.Codebooks;
import org.scrfindings.search.store.ReviewDetails;
import org.scrfindings.search.store.ReviewStore;
import org.scrfindings.search.store.ReviewView;

/** A new review with all its files, in one form. */
@Path("/board/reviews/new")
@Produces(MediaType.TEXT_HTML)
@Blocking
@RolesAllowed({Roles.BOARD, Roles.CURATOR})
public class NewReviewPage {

    private final ReviewStore reviews;
    private final CaseCodes checks;
    private final Codebooks codebooks;
    private final AxisCodes codes;
    private final Uploads uploads;
    private final Frames frames;
    private final Caller caller;

    NewReviewPage(
            ReviewStore reviews,
            CaseCodes checks,
            Codebooks codebooks,
            AxisCodes codes,
            Uploads uploads,
            Frames frames,
            Caller caller) {
        this.reviews = reviews;
        this.checks = checks;
        this.codebooks = codebooks;
        this.codes = codes;
        this.uploads = uploads;
        this.frames = frames;
        this.caller = caller;
    }

    /** A code that can be chosen. */
    public record Choice(String code, String label, boolean chosen) {}

    /** What there is to choose from. */
    public record Choices(List<Choice> reviewTypes, List<Choice> outcomes, List<Choice> harm, List<Choice> ageBands) {}

    /**
     * What the page shows.
     *
     * @param given what was typed before, where it could not be kept
     * @param largest megabytes of the largest file that is taken
     * @param refused why not; empty at first
     * @param field which the refusal is about
     */
    public record View(
            NewReviewForm given, Choices choices, boolean curator, long largest, String refused, String field) {

        public String value(String name) {
            String value =
                    switch (name) {
                        case "title" -> given.title;
                        case "localBody" -> given.localBody;
                        case "methodology" -> given.methodology;
                        case "incidentYear" -> given.incidentYear;
                        case "completedOn" -> given.completedOn;
                        case "publishedOn" -> given.publishedOn;
                        default -> throw new IllegalArgumentException(name);
                    };
            return value == null ? "" : value;
        }
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance newReview(View view, Frame frame);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance form() {
        NewReviewForm empty = new NewReviewForm();
        empty.reviewType = codebooks.current().caseTerms().reviewTypes().getFirst();
        return page(empty, "", "");
    }

    private TemplateInstance page(NewReviewForm given, String refused, String field) {
        View view = new View(given, choices(given), caller.localBody().isEmpty(), uploads.largest(), refused, field);
        return Templates.newReview(view, frames.of("Upload a review", "board"));
    }

    private Choices choices(NewReviewForm given) {
        Codebook.Case terms = codebooks.current().caseTerms();
        return new Choices(
                choices(FindingAxis.REVIEW_TYPE, terms.reviewTypes(), code -> code.equals(given.reviewType)),
                choices(FindingAxis.OUTCOME, terms.outcomes(), code -> code.equals(given.outcome)),
                choices(FindingAxis.HARM, terms.harm(), code -> given.harm != null && given.harm.contains(code)),
                choices(FindingAxis.AGE_BAND, terms.ageBands(), code -> code.equals(given.ageBand)));
    }

    private List<Choice> choices(FindingAxis axis, List<String> of, Predicate<String> chosen) {
        return of.stream()
                .map(code -> new Choice(code, codes.label(axis, code), chosen.test(code)))
                .toList();
    }

    /** Keeps the review and its files, and goes on to it; or shows the form again with what was typed. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response create(@BeanParam NewReviewForm form) throws IOException {
        try {
            ReviewDetails details = ofOwnBody(form.details());
            checks.check(details);
            ReviewView review =
                    reviews.create(details, caller.name(), Optional.empty()).orElseThrow();
            Uploads.Outcome outcome = uploads.keep(review.id(), Uploads.chosen(form.files));
            return Response.seeOther(Uploads.after(review.id(), outcome)).build();
        } catch (HttpProblem problem) {
            String field = String.valueOf(problem.getParameters().getOrDefault("field", ""));
            return refused(form, problem.getDetail().replaceFirst("^" + field + ": ", ""), field);
        } catch (NumberFormatException e) {
            return refused(form, "A year has four digits, such as 2014.", "incidentYear");
        }
    }

    private Response refused(NewReviewForm form, String why, String field) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(page(form, why, field))
                .build();
    }

    /** A board's review is its own, whatever its browser sent. */
    private ReviewDetails ofOwnBody(ReviewDetails details) {
        return caller.localBody().map(details::withLocalBody).orElse(details);
    }
}
