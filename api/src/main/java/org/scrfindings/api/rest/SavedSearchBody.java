package org.scrfindings.api.rest;

import java.util.List;
import java.util.Map;

/**
 * A saved search as it is asked for.
 *
 * @param query parameters of {@code GET /findings}: parameter to value or values; all findings where it is missing
 * @param digest never, daily or weekly; never where it is missing
 * @param email where digests go; required where there are any
 */
public record SavedSearchBody(String name, Map<String, SampleBody.Values> query, String digest, String email) {

    Map<String, List<String>> parameters() {
        return SampleBody.parameters(query);
    }
}
