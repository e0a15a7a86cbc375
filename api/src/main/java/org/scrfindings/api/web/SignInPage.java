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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.scrfindings.api.security.DemoRoles;
import org.scrfindings.api.security.DemoRoles.DemoRole;

/** Signing in and out. The session itself is Quarkus' own, in an encrypted cookie. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class SignInPage {

    private final DemoRoles roles;
    private final Frames frames;
    private final SecurityIdentity identity;

    SignInPage(DemoRoles roles, Frames frames, SecurityIdentity identity) {
        this.roles = roles;
        this.frames = frames;
        this.identity = identity;
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance signIn(List<DemoRole> roles, boolean refused, Frame frame);
    }

    /** @param refused whether signing in was just tried in vain */
    @GET
    @Path("/sign-in")
    @Operation(hidden = true)
    public TemplateInstance signIn(@RestQuery Optional<Boolean> refused) {
        return Templates.signIn(roles.all(), refused.orElse(false), frames.of("Sign in", "sign-in"));
    }

    /** Goes on with a session; {@code 401} where it has ended. */
    @GET
    @Path("/session")
    @Operation(hidden = true)
    public Response goOn() {
        return Response.status(identity.isAnonymous() ? Status.UNAUTHORIZED : Status.NO_CONTENT)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

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
