package org.scrfindings.api.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.scrfindings.api.security.Caller;
import org.scrfindings.search.disclosurecontrol.ShownCount;
import org.scrfindings.search.doublecoding.BlindCoding;
import org.scrfindings.search.query.FindingAxis;
import org.scrfindings.search.query.FindingPage;
import org.scrfindings.search.query.FindingQueryReader;
import org.scrfindings.search.query.FindingSearch;

/** Findings, asked for by words and by what they are about. Its address takes the parameters that the API takes. */
@Path("/findings")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class SearchPage {

    private static final String DATA = "/api/v1/findings";

    private final FindingSearch search;
    private final FindingQueryReader queries;
    private final FilterGroups filters;
    private final Drops drops;
    private final BlindCoding blind;
    private final FindingCards cards;
    private final CitedSearch cited;
    private final Frames frames;
    private final Caller caller;

    SearchPage(
            FindingSearch search,
            FindingQueryReader queries,
            FilterGroups filters,
            Drops drops,
            BlindCoding blind,
            FindingCards cards,
            CitedSearch cited,
            Frames frames,
            Caller caller) {
        this.search = search;
        this.queries = queries;
        this.filters = filters;
        this.drops = drops;
        this.blind = blind;
        this.cards = cards;
        this.cited = cited;
        this.frames = frames;
        this.caller = caller;
    }

    /** What may have been meant, and its address. */
    public record Meant(String question, String address) {}

    /**
     * What the page shows.
     *
     * @param question as typed, empty where none was
     * @param mode how the words are understood
     * @param applied filters that are on, each with the address that it would be without
     * @param meant the same question in another spelling, or null
     * @param drops where nothing was found: filters without which something would be
     * @param next address of the next page, or null on the last
     * @param map address of the same findings along the care pathway
     * @param downloads of all that was found, not of this page alone
     */
    public record View(
            String question,
            String order,
            String mode,
            ShownCount total,
            List<FindingCard> findings,
            List<FilterGroup> groups,
            List<AppliedFilter> applied,
            List<Drop> drops,
            Meant meant,
            String next,
            List<TakeAway> downloads,
            CitedSearch.Cited cited,
            String map,
            String feed,
            String save,
            String draw) {

        public boolean filtered() {
            return !applied.isEmpty();
        }
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance search(View view, Frame frame);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance search(@Context UriInfo asked) {
        PageAddress address = PageAddress.of("/findings", asked.getQueryParameters());
        FindingPage page = blind.forReader(
                search.search(queries.read(withFacets(address.parameters())), caller.viewer()), caller.name());
        return Templates.search(view(address, page), frames.of(title(address), "search", address.at(DATA)));
    }

    private View view(PageAddress address, FindingPage page) {
        List<AppliedFilter> applied = filters.applied(address);
        boolean nothing = page.total().value().is(0);
        return new View(
                question(address),
                address.first("sort"),
                address.first("mode"),
                page.total().value(),
                page.items().stream().map(cards::of).toList(),
                filters.groups(address, page.facets()),
                applied,
                nothing ? drops.of(applied, caller.viewer()) : List.of(),
                meant(address, page),
                page.next() == null ? null : address.and("cursor", page.next()).toString(),
                TakeAway.of(address),
                cited.of(address, page.total().value()),
                address.at("/map").without("sort").without("limit").toString(),
                TakeAway.whole(address, "/api/v1/findings/feed").without("sort").toString(),
                caller.isSignedIn()
                        ? TakeAway.whole(address, "/saved-searches/new").toString()
                        : null,
                caller.isCurator() ? asked(address).toString() : null);
    }

    /** A sample is drawn by what is asked for alone, not by how it is listed. */
    private static PageAddress asked(PageAddress address) {
        return TakeAway.whole(address, "/double-coding/samples/new")
                .without("sort")
                .without("mode");
    }

    private static Meant meant(PageAddress address, FindingPage page) {
        String other = page.didYouMean();
        return other == null ? null : new Meant(other, address.with("q", other).toString());
    }

    private static String question(PageAddress address) {
        return address.first("q");
    }

    private static String title(PageAddress address) {
        String question = question(address).strip();
        return question.isEmpty() ? "Search findings" : "Findings about “" + question + "”";
    }

    /** The page counts by every axis that it offers as a filter, whatever its address says. */
    private static Map<String, List<String>> withFacets(Map<String, List<String>> parameters) {
        Map<String, List<String>> all = new LinkedHashMap<>(parameters);
        all.remove("facet");
        List<String> axes = new ArrayList<>();
        FilterGroups.OFFERED.keySet().stream().map(FindingAxis::parameter).forEach(axes::add);
        all.put("facet", axes);
        return all;
    }
}
