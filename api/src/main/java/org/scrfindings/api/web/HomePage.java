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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.scrfindings.api.security.Caller;
import org.scrfindings.search.disclosurecontrol.ShownCount;
import org.scrfindings.search.query.FindingAxis;
import org.scrfindings.search.query.FindingPage;
import org.scrfindings.search.query.FindingPage.Count;
import org.scrfindings.search.query.FindingQueryReader;
import org.scrfindings.search.query.FindingSearch;

/** Where people arrive: what is new, what comes up most, and where in the pathway. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class HomePage {

    private static final int SHOWN = 5;
    private static final PageAddress FINDINGS = new PageAddress("/findings", Map.of());

    private final FindingSearch search;
    private final FindingQueryReader queries;
    private final FindingCards cards;
    private final Frames frames;
    private final Caller caller;

    HomePage(FindingSearch search, FindingQueryReader queries, FindingCards cards, Frames frames, Caller caller) {
        this.search = search;
        this.queries = queries;
        this.cards = cards;
        this.frames = frames;
        this.caller = caller;
    }

    /** A code with its number of findings and their address. */
    public record Often(String label, ShownCount count, String address) {}

    public record View(ShownCount total, List<FindingCard> latest, List<Often> issues, List<Often> stages) {}

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance home(View view, Frame frame);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance home() {
        Map<String, List<String>> latest = Map.of(
                "sort", List.of("newest"),
                "limit", List.of(String.valueOf(SHOWN)),
                "kind", List.of("finding", "example"),
                "facet", List.of(FindingAxis.ISSUE.parameter(), FindingAxis.STAGE.parameter()));
        FindingPage page = search.search(queries.read(latest), caller.viewer());
        View view = new View(
                page.total().value(),
                page.items().stream().map(cards::of).toList(),
                often(page, FindingAxis.ISSUE).stream().limit(SHOWN).toList(),
                often(page, FindingAxis.STAGE));
        return Templates.home(view, frames.of("What reviews found", "home"));
    }

    private static List<Often> often(FindingPage page, FindingAxis axis) {
        return page.facets().get(axis.parameter()).values().stream()
                .map(value -> often(axis, value))
                .toList();
    }

    private static Often often(FindingAxis axis, Count value) {
        String address = FINDINGS.with(axis.parameter(), value.code()).toString();
        return new Often(value.label(), value.count(), address);
    }
}
