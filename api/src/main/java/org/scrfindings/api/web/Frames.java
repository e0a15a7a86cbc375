package org.scrfindings.api.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.security.Roles;
import org.scrfindings.search.visibility.Viewer;

/** Makes the frame of a page for whoever asks. */
@RequestScoped
public class Frames {

    private final Caller caller;
    private final SiteAssets assets;
    private final SessionLength session;
    private final RoutingContext asked;

    Frames(Caller caller, SiteAssets assets, SessionLength session, RoutingContext asked) {
        this.session = session;
        this.asked = asked;
        this.caller = caller;
        this.assets = assets;
    }

    /** A page that shows what the API gives at an address. */
    public Frame of(String title, String section, PageAddress asData) {
        return frame(title, section, Optional.of(asData.toString()));
    }

    /** A page that has no equal in the API. */
    public Frame of(String title, String section) {
        return frame(title, section, Optional.empty());
    }

    /** A page for which nobody knows yet who asks. */
    public Frame ofNobody(String title) {
        return new Frame(title, "", Optional.empty(), Optional.empty(), signIn(), assets.links());
    }

    private Frame frame(String title, String section, Optional<String> asData) {
        return new Frame(title, section, asData, person(), signIn(), assets.links());
    }

    private String signIn() {
        return WantedPage.of(asked.request()).by(SignInPage.ADDRESS);
    }

    private Optional<Frame.Person> person() {
        return switch (caller.viewer()) {
            case Viewer.Public p -> Optional.empty();
            case Viewer.Board b -> person(Roles.BOARD);
            case Viewer.Researcher r -> person(Roles.RESEARCHER);
            case Viewer.Analyst a -> person(Roles.ANALYST);
            case Viewer.Curator c -> person(Roles.CURATOR);
            case Viewer.Admin a -> person(Roles.ADMIN);
        };
    }

    private Optional<Frame.Person> person(String role) {
        boolean curator = role.equals(Roles.CURATOR);
        boolean admin = role.equals(Roles.ADMIN);
        return Optional.of(new Frame.Person(
                caller.name(),
                role,
                curator || role.equals(Roles.BOARD),
                curator,
                curator || admin || role.equals(Roles.ANALYST),
                admin,
                curator || admin || role.equals(Roles.RESEARCHER),
                session.left().toSeconds()));
    }
}
