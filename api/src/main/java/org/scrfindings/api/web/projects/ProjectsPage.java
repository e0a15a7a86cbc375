package org.scrfindings.api.web.projects;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.security.Roles;
import org.scrfindings.api.web.Frame;
import org.scrfindings.api.web.Frames;
import org.scrfindings.api.web.PageAddress;
import org.scrfindings.search.project.ProjectStatus;
import org.scrfindings.search.project.ProjectStore;
import org.scrfindings.search.project.ProjectStore.Wanted;
import org.scrfindings.search.project.ProjectView;
import org.scrfindings.search.store.Page;
import org.scrfindings.search.store.ReviewPosition;

/** What researchers need restricted documents for: their own projects, or, for those who decide about them, all. */
@Path("/projects")
@Produces(MediaType.TEXT_HTML)
@Blocking
@RolesAllowed({Roles.RESEARCHER, Roles.CURATOR, Roles.ADMIN})
public class ProjectsPage {

    private static final int SHOWN = 50;
    private static final PageAddress HERE = new PageAddress("/projects", Map.of());

    private final ProjectStore projects;
    private final Frames frames;
    private final Caller caller;

    ProjectsPage(ProjectStore projects, Frames frames, Caller caller) {
        this.projects = projects;
        this.frames = frames;
        this.caller = caller;
    }

    /** A state that the list can be narrowed to. */
    public record Choice(String label, String address, boolean chosen) {}

    /** @param next address of the next page, or null on the last */
    public record View(boolean decides, List<Choice> states, List<ProjectView> projects, String next) {}

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance projects(View view, Frame frame);
    }

    /**
     * @param status what is none of the states is all of them
     * @param after where the page before ended; what is no such place is the beginning
     */
    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@RestQuery Optional<String> status, @RestQuery Optional<String> after) {
        Optional<ProjectStatus> state = status.flatMap(ProjectStatus::of);
        Optional<String> own = caller.decides() ? Optional.empty() : Optional.of(caller.name());
        Page<ProjectView> page = projects.list(new Wanted(own, state), after.flatMap(ReviewPosition::parse), SHOWN);
        PageAddress here = address(state);
        View view = new View(caller.decides(), states(state), page.items(), here.behind(page));
        return Templates.projects(view, frames.of("Research projects", "projects", here.at("/api/v1/projects")));
    }

    private static List<Choice> states(Optional<ProjectStatus> chosen) {
        return Stream.concat(
                        Stream.of(Optional.<ProjectStatus>empty()),
                        Arrays.stream(ProjectStatus.values()).map(Optional::of))
                .map(state -> new Choice(
                        state.map(ProjectStatus::code).orElse("all"),
                        address(state).toString(),
                        state.equals(chosen)))
                .toList();
    }

    private static PageAddress address(Optional<ProjectStatus> state) {
        return state.map(s -> HERE.with("status", s.code())).orElse(HERE);
    }
}
