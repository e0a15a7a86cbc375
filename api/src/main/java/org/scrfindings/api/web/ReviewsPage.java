package org.scrfindings.api.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.scrfindings.api.security.Caller;
import org.scrfindings.search.store.Page;
import org.scrfindings.search.store.ReviewPosition;
import org.scrfindings.search.store.ReviewStore;
import org.scrfindings.search.store.ReviewView;

/** The reviews that the reader may see, newest first. */
@Path("/reviews")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ReviewsPage {

    private static final int SHOWN = 50;

    private final ReviewStore reviews;
    private final ReviewSummaries facts;
    private final Frames frames;
    private final Caller caller;

    ReviewsPage(ReviewStore reviews, ReviewSummaries facts, Frames frames, Caller caller) {
        this.reviews = reviews;
        this.facts = facts;
        this.frames = frames;
        this.caller = caller;
    }

    /** @param next address of the next page, or null on the last */
    public record View(List<ReviewLine> reviews, String next) {}

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance reviews(View view, Frame frame);
    }

    /** @param after where the page before ended; what is no such place is the beginning */
    @GET
    @Operation(hidden = true)
    public TemplateInstance reviews(@RestQuery Optional<String> after) {
        Page<ReviewView> page = reviews.list(caller.viewer(), after.flatMap(ReviewPosition::parse), SHOWN);
        PageAddress here = new PageAddress("/reviews", Map.of());
        View view = new View(page.items().stream().map(facts::line).toList(), here.behind(page));
        return Templates.reviews(view, frames.of("Reviews", "reviews", here.at("/api/v1/reviews")));
    }
}
