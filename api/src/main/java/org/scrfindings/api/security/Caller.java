package org.scrfindings.api.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.scrfindings.search.project.ProjectStore;
import org.scrfindings.search.visibility.Viewer;

/** Who sent the request, in the words of the store. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;
    private final ProjectStore projects;

    private Viewer viewer;

    Caller(SecurityIdentity identity, ProjectStore projects) {
        this.identity = identity;
        this.projects = projects;
    }

    /** What stands in a review's history. */
    public String name() {
        return identity.getPrincipal().getName();
    }

    /** The local body that a board works for. */
    public Optional<String> localBody() {
        return Optional.ofNullable(identity.getAttribute(Identities.LOCAL_BODY));
    }

    /** Worked out once a request: what a project opens may change from one to the next. */
    public Viewer viewer() {
        if (viewer == null) {
            viewer = byRole();
        }
        return viewer;
    }

    private Viewer byRole() {
        if (identity.hasRole(Roles.ADMIN)) {
            return new Viewer.Admin();
        }
        if (identity.hasRole(Roles.CURATOR)) {
            return new Viewer.Curator();
        }
        if (identity.hasRole(Roles.ANALYST)) {
            return new Viewer.Analyst();
        }
        if (identity.hasRole(Roles.RESEARCHER)) {
            return new Viewer.Researcher(projects.kindsOpenTo(name()));
        }
        return localBody().<Viewer>map(Viewer.Board::new).orElseGet(Viewer.Public::new);
    }

    /** When what the caller signed in with ends by itself; empty where using it makes it last longer. */
    public Optional<Instant> signedInUntil() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.of(Instant.ofEpochSecond(token.getExpirationTime()))
                : Optional.empty();
    }

    public boolean isCurator() {
        return identity.hasRole(Roles.CURATOR);
    }

    /** Whether something can be kept for the caller under a name of their own. */
    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    /** Whether the caller decides about what others ask for. */
    public boolean decides() {
        return identity.hasRole(Roles.ADMIN) || isCurator();
    }

    /** Whether the caller acts for the review's local body: its board, and curators for all of them. */
    public boolean actsFor(String body) {
        return isCurator() || localBody().filter(b -> b.equals(body)).isPresent();
    }

    /** Whether the caller sees a review's way to publication and what in it may identify someone. */
    public boolean seesWorkflowOf(String body) {
        return identity.hasRole(Roles.ADMIN) || actsFor(body);
    }
}
