package org.scrfindings.api.whole;

import java.util.Locale;

/** The processes of a running repository. */
enum Part {
    LAUNCHER,
    POSTGRES,
    SEARCH,
    SERVICE;

    String pidFile() {
        return name().toLowerCase(Locale.ROOT) + ".pid";
    }
}
