package org.scrfindings.api.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.scrfindings.api.security.DemoRoles;
import org.scrfindings.api.security.DemoRoles.DemoRole;
import org.scrfindings.api.security.OrganisationSignIn;

/** Signing in and out. The session itself is Quarkus' own, in an encrypted cookie. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class SignInPage {

    static final String ADDRESS = "/sign-in";

    private final DemoRoles roles;
    private final Frames frames;
    private final SecurityIdentity identity;
    private final SessionLength session;
    private final boolean organisations;

    SignInPage(
            DemoRoles roles,
            Frames frames,
            SecurityIdentity identity,
            SessionLength session,
            OrganisationSignIn organisations) {
        this.session = session;
        this.organisations = organisations.isOn();
        this.roles = roles;
        this.frames = frames;
        this.identity = identity;
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance signIn(View view, Frame frame);
    }

    /**
     * What the page shows.
     *
     * @param organisations whether people sign in with their organisation's account
     * @param refused whether signing in was just tried in vain
     * @param wanted where signing in leads
     */
    public record View(List<DemoRole> roles, boolean organisations, boolean refused, WantedPage wanted) {}

    /**
     * Where people sign in, come back to where nobody let them in, and arrive when they have signed out.
     *
     * @param asked {@code to} which page signing in leads; {@code refused} where a role was tried in vain, {@code error}
     *     where an organisation said no; whatever else an organisation's sign-in adds is left alone
     */
    @GET
    @Path(ADDRESS)
    @Operation(hidden = true)
    public TemplateInstance signIn(@Context UriInfo asked) {
        MultivaluedMap<String, String> said = asked.getQueryParameters();
        boolean refused = said.containsKey("refused") || said.containsKey("error");
        WantedPage wanted = WantedPage.of(said.getFirst(WantedPage.PARAMETER));
        View view = new View(roles.all(), organisations, refused, wanted);
        return Templates.signIn(view, frames.of("Sign in", "sign-in"));
    }

    /** Whoever comes here is led to the organisation's sign-in first, by the settings of this address, and then back. */
    @GET
    @Path(OrganisationSignIn.ADDRESS)
    @Operation(hidden = true)
    public Response withOrganisation(@RestQuery(WantedPage.PARAMETER) Optional<String> to) {
        WantedPage wanted = WantedPage.of(to.orElse(null));
        return Response.seeOther(URI.create(wanted.address())).build();
    }

    /** Goes on with a session; how many seconds it lasts now, or {@code 401} where it has ended. */
    @GET
    @Path("/session")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public Response goOn() {
        Response.ResponseBuilder answer = identity.isAnonymous()
                ? Response.status(Status.UNAUTHORIZED)
                : Response.ok(session.left().toSeconds());
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    /** Ends a session here; one that came from an organisation the framework ends before, and leads back there. */
    @POST
    @Path("/sign-out")
    @Operation(hidden = true)
    public Response signOut() {
        if (!identity.isAnonymous()) {
            FormAuthenticationMechanism.logout(identity);
        }
        return Response.seeOther(URI.create("/")).build();
    }
}
