package org.scrfindings.api.rest;

import java.util.List;
import java.util.Map;

/**
 * A snapshot as it is asked for.
 *
 * @param query parameters of {@code GET /findings}: parameter to value or values; all findings where it is missing
 * @param restricted whether documents of restricted kinds are meant too; then only those read it who may see these
 */
public record SnapshotBody(String title, Map<String, SampleBody.Values> query, Boolean restricted) {

    Map<String, List<String>> parameters() {
        return SampleBody.parameters(query);
    }
}
