package org.scrfindings.search.snapshot;

import java.util.List;
import java.util.Map;
import org.scrfindings.search.query.FindingQuery;

/**
 * What is to be kept.
 *
 * @param asked the question's parameters as sent
 * @param restricted whether documents of restricted kinds are meant too
 */
public record SnapshotRequest(String title, Map<String, List<String>> asked, FindingQuery query, boolean restricted) {}
