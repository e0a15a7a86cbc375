package org.scrfindings.api.security;

import java.util.List;

/** What a key or token may make of its bearer. */
public final class Roles {

    /** Uploads for one local body. */
    public static final String BOARD = "board";

    public static final String RESEARCHER = "researcher";

    /** Of the What Works Centre. */
    public static final String ANALYST = "analyst";

    /** Clears, codes and publishes, for every local body. */
    public static final String CURATOR = "curator";

    public static final String ADMIN = "admin";

    public static final List<String> ALL = List.of(BOARD, RESEARCHER, ANALYST, CURATOR, ADMIN);

    private Roles() {}
}
