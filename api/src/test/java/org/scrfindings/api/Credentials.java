package org.scrfindings.api;

import java.util.Map;

/** How a reader shows who they are. */
interface Credentials {

    /** Programs send a key with each request. */
    Credentials KEYS = reader -> reader.key() == null ? Map.of() : Map.of("Authorization", "Bearer " + reader.key());

    /** The headers of a request of theirs; none for the public. */
    Map<String, String> of(Reader reader);
}
