package org.scrfindings.api.web.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.security.Roles;
import org.scrfindings.api.web.Frame;
import org.scrfindings.api.web.Frames;
import org.scrfindings.api.web.PageAddress;
import org.scrfindings.api.web.ReviewLine;
import org.scrfindings.api.web.ReviewSummaries;
import org.scrfindings.search.analysis.AnalysisReader;
import org.scrfindings.search.analysis.FindingRecurrence;
import org.scrfindings.search.analysis.Recurrences.Recurrence;
import org.scrfindings.search.query.FindingAxis;
import org.scrfindings.search.store.ActionView;
import org.scrfindings.search.store.ReviewRows;
import org.scrfindings.search.store.ReviewStore;
import org.scrfindings.search.store.ReviewView;

/** A local body's own reviews, actions and issues that came back; for curators, what waits to be cleared. */
@Path("/board")
@Produces(MediaType.TEXT_HTML)
@Blocking
@RolesAllowed({Roles.BOARD, Roles.CURATOR})
public class BoardPage {

    /** More than a body makes in years; the list of all reviews goes on. */
    private static final int SHOWN = 100;

    private static final Comparator<Open> OVERDUE_FIRST =
            Comparator.comparing(o -> !o.action().overdue());

    private final ReviewStore reviews;
    private final ReviewRows rows;
    private final FindingRecurrence recurrence;
    private final AnalysisReader questions;
    private final ReviewSummaries summaries;
    private final Frames frames;
    private final Caller caller;

    BoardPage(
            ReviewStore reviews,
            ReviewRows rows,
            FindingRecurrence recurrence,
            AnalysisReader questions,
            ReviewSummaries summaries,
            Frames frames,
            Caller caller) {
        this.recurrence = recurrence;
        this.questions = questions;
        this.reviews = reviews;
        this.rows = rows;
        this.summaries = summaries;
        this.frames = frames;
        this.caller = caller;
    }

    /** An action that is not done, and its review. */
    public record Open(ReviewLine review, ActionView action) {}

    /**
     * What the page shows.
     *
     * @param body whose reviews these are; null for a curator
     * @param open actions that are not done, those whose date has passed first
     * @param cameBack issues that were found again after the actions against them were done
     */
    public record View(String body, List<ReviewLine> reviews, List<Open> open, List<Recurrence> cameBack) {

        public long overdue() {
            return open.stream().filter(o -> o.action().overdue()).count();
        }

        /** The address of the findings of an issue that came back. */
        public String findings(Recurrence issue) {
            return new PageAddress("/findings", Map.of())
                    .with(FindingAxis.ISSUE.parameter(), issue.issue().code())
                    .with(FindingAxis.LOCAL_BODY.parameter(), body)
                    .toString();
        }
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance board(View view, Frame frame);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance board() {
        List<ReviewView> shown =
                caller.localBody().map(body -> reviews.ofBody(body, SHOWN)).orElseGet(() -> reviews.submitted(SHOWN));
        View view = new View(
                caller.localBody().orElse(null),
                shown.stream().map(summaries::line).toList(),
                caller.localBody().isPresent()
                        ? shown.stream()
                                .flatMap(this::open)
                                .sorted(OVERDUE_FIRST)
                                .toList()
                        : List.of(),
                caller.localBody().map(this::cameBack).orElse(List.of()));
        return Templates.board(view, frames.of(view.body() == null ? "To be cleared" : "Your reviews", "board"));
    }

    private Stream<Open> open(ReviewView review) {
        return rows.allActions(review.id(), caller.viewer()).stream()
                .filter(ActionView::open)
                .map(action -> new Open(summaries.line(review), action));
    }

    private List<Recurrence> cameBack(String body) {
        Map<String, List<String>> ofBody = Map.of(FindingAxis.LOCAL_BODY.parameter(), List.of(body));
        return recurrence.of(questions.difficulties(ofBody), caller.viewer()).items();
    }
}
