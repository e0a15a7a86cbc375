package org.scrfindings.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import org.scrfindings.search.visibility.RestrictedReadings;
import org.scrfindings.search.visibility.Viewer;
import org.scrfindings.search.visibility.Visibility;

/** Asks the visibility rule about a document, and tells of what it shows to somebody and not to everyone. */
@ApplicationScoped
class Showing {

    private static final Visibility EVERYONES = Visibility.of(new Viewer.Public());

    private final RestrictedReadings readings;

    Showing(RestrictedReadings readings) {
        this.readings = readings;
    }

    boolean shows(Document document, Viewer viewer) {
        boolean shown = document.isShownTo(Visibility.of(viewer));
        if (shown && !document.isShownTo(EVERYONES)) {
            readings.shown(document.review.id, document.id);
        }
        return shown;
    }
}
