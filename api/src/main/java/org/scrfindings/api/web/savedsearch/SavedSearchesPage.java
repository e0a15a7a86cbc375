package org.scrfindings.api.web.savedsearch;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.scrfindings.api.config.DigestSettings;
import org.scrfindings.api.rest.SampleBody;
import org.scrfindings.api.rest.SavedSearchBody;
import org.scrfindings.api.rest.SavedSearchReader;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.security.Roles;
import org.scrfindings.api.web.AppliedFilter;
import org.scrfindings.api.web.FilterGroups;
import org.scrfindings.api.web.Frame;
import org.scrfindings.api.web.Frames;
import org.scrfindings.api.web.PageAddress;
import org.scrfindings.api.web.Refusal;
import org.scrfindings.search.savedsearch.Digest;
import org.scrfindings.search.savedsearch.SavedSearchStore;
import org.scrfindings.search.savedsearch.SavedSearchView;
import org.scrfindings.search.store.Page;
import org.scrfindings.search.store.ReviewPosition;

/** Searches that a person keeps, for themselves alone, and mails about what is new to them. */
@Path("/saved-searches")
@Produces(MediaType.TEXT_HTML)
@Blocking
@RolesAllowed({Roles.BOARD, Roles.RESEARCHER, Roles.ANALYST, Roles.CURATOR, Roles.ADMIN})
public class SavedSearchesPage {

    private static final int SHOWN = 50;
    private static final PageAddress HERE = new PageAddress("/saved-searches", Map.of());

    private final SavedSearchStore searches;
    private final SavedSearchReader reader;
    private final FilterGroups filters;
    private final DigestSettings digests;
    private final Frames frames;
    private final Caller caller;

    SavedSearchesPage(
            SavedSearchStore searches,
            SavedSearchReader reader,
            FilterGroups filters,
            DigestSettings digests,
            Frames frames,
            Caller caller) {
        this.searches = searches;
        this.reader = reader;
        this.filters = filters;
        this.digests = digests;
        this.frames = frames;
        this.caller = caller;
    }

    /** @param address of what it finds now */
    public record Line(SavedSearchView search, String address) {}

    /** @param next address of the next page, or null on the last */
    public record View(List<Line> searches, String next) {}

    /** What was typed. */
    public record Given(String name, String digest, String email) {}

    /**
     * What the form shows.
     *
     * @param here the page's address, whose parameters are the search
     * @param mails whether digests are sent by this copy of the service
     */
    public record Form(PageAddress here, List<AppliedFilter> filters, Given given, boolean mails, Refusal refusal) {

        /** What is asked for in words; empty where nothing is. */
        public String question() {
            return here.first("q");
        }
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance searches(View view, Frame frame);

        static native TemplateInstance newSearch(Form view, Frame frame);
    }

    /** @param after where the page before ended; what is no such place is the beginning */
    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@RestQuery Optional<String> after) {
        Page<SavedSearchView> page = searches.list(caller.name(), after.flatMap(ReviewPosition::parse), SHOWN);
        View view = new View(
                page.items().stream()
                        .map(s -> new Line(s, new PageAddress("/findings", s.query()).toString()))
                        .toList(),
                HERE.behind(page));
        return Templates.searches(view, frames.of("Your searches", "search", HERE.at("/api/v1/saved-searches")));
    }

    @GET
    @Path("/new")
    @Operation(hidden = true)
    public TemplateInstance form(@Context UriInfo asked) {
        return page(asked, new Given("", Digest.NEVER.code(), ""), Refusal.NONE);
    }

    @POST
    @Path("/new")
    @Operation(hidden = true)
    public Response keep(
            @RestForm Optional<String> name,
            @RestForm Optional<String> digest,
            @RestForm Optional<String> email,
            @Context UriInfo asked) {
        Given given = new Given(name.orElse(""), digest.orElse(Digest.NEVER.code()), email.orElse(""));
        try {
            Map<String, SampleBody.Values> query = asked.getQueryParameters().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, e -> new SampleBody.Values(e.getValue())));
            return searches.keep(
                            reader.read(new SavedSearchBody(given.name(), query, given.digest(), given.email())),
                            caller.name())
                    .map(kept -> Response.seeOther(URI.create(HERE.path())).build())
                    .orElseGet(() -> refused(
                            asked,
                            given,
                            Refusal.of("You keep %d searches, the most that are kept. Forget one first."
                                    .formatted(SavedSearchStore.MOST))));
        } catch (HttpProblem problem) {
            return refused(asked, given, Refusal.of(problem));
        }
    }

    private Response refused(UriInfo asked, Given given, Refusal why) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(page(asked, given, why))
                .build();
    }

    private TemplateInstance page(UriInfo asked, Given given, Refusal refusal) {
        PageAddress here = PageAddress.of("/saved-searches/new", asked.getQueryParameters());
        Form view = new Form(here, filters.applied(here), given, digests.enabled(), refusal);
        return Templates.newSearch(view, frames.of("Keep this search", "search"));
    }

    /** Forgets it, and the address that its digests go to. */
    @POST
    @Path("/{id}/end")
    @Operation(hidden = true)
    public Response forget(UUID id) {
        if (!searches.forget(id, caller.name())) {
            throw new NotFoundException();
        }
        return Response.seeOther(URI.create(HERE.path())).build();
    }
}
