package org.scrfindings.api.web.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.security.Roles;
import org.scrfindings.api.web.Frame;
import org.scrfindings.api.web.Frames;
import org.scrfindings.api.web.ReviewLine;
import org.scrfindings.api.web.ReviewSummaries;
import org.scrfindings.search.store.ActionView;
import org.scrfindings.search.store.ReviewRows;
import org.scrfindings.search.store.ReviewStore;
import org.scrfindings.search.store.ReviewView;

/** A local body's own reviews and its overdue actions; for curators, what waits to be cleared. */
@Path("/board")
@Produces(MediaType.TEXT_HTML)
@Blocking
@RolesAllowed({Roles.BOARD, Roles.CURATOR})
public class BoardPage {

    /** More than a body makes in years; the list of all reviews goes on. */
    private static final int SHOWN = 100;

    private final ReviewStore reviews;
    private final ReviewRows rows;
    private final ReviewSummaries summaries;
    private final Frames frames;
    private final Caller caller;

    BoardPage(ReviewStore reviews, ReviewRows rows, ReviewSummaries summaries, Frames frames, Caller caller) {
        this.reviews = reviews;
        this.rows = rows;
        this.summaries = summaries;
        this.frames = frames;
        this.caller = caller;
    }

    /** An action whose date has passed, and its review. */
    public record Overdue(ReviewLine review, ActionView action) {}

    /** @param body whose reviews these are; null for a curator */
    public record View(String body, List<ReviewLine> reviews, List<Overdue> overdue) {}

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
                        ? shown.stream().flatMap(r -> overdue(r).stream()).toList()
                        : List.of());
        return Templates.board(view, frames.of(view.body() == null ? "To be cleared" : "Your reviews", "board"));
    }

    private List<Overdue> overdue(ReviewView review) {
        return rows.allActions(review.id(), caller.viewer()).stream()
                .filter(ActionView::overdue)
                .map(action -> new Overdue(summaries.line(review), action))
                .toList();
    }
}
