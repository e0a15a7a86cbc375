package org.scrfindings.search.disclosurecontrol;

import jakarta.enterprise.context.ApplicationScoped;
import org.scrfindings.search.visibility.Viewer;

/** By whom figures are seen as they are, and by whom under {@link DisclosureControl}. Safe for use by several threads. */
@ApplicationScoped
public class DisclosureControls {

    private final DisclosureControl control;

    DisclosureControls(DisclosureControlSettings settings) {
        control = DisclosureControl.below(settings.threshold());
    }

    /**
     * Researchers and analysts see restricted material, and what they make of it leaves the service: papers, maps,
     * briefings. The public sees published findings alone, a board besides these only what is its own, and curators and
     * administrators need true figures to do their work.
     */
    public DisclosureControl of(Viewer viewer) {
        return switch (viewer) {
            case Viewer.Researcher r -> control;
            case Viewer.Analyst a -> control;
            case Viewer.Public p -> DisclosureControl.none();
            case Viewer.Board b -> DisclosureControl.none();
            case Viewer.Curator c -> DisclosureControl.none();
            case Viewer.Admin a -> DisclosureControl.none();
        };
    }
}
