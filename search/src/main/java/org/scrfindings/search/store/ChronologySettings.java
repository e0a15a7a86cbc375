package org.scrfindings.search.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How a review's timeline is shown. */
@ConfigMapping(prefix = "scr.chronology")
public interface ChronologySettings {

    /** Days between two events that are not yet marked as a gap in contact. */
    @WithDefault("90")
    int daysWithoutContact();
}
