package org.scrfindings.search.store;

import java.util.List;
import java.util.UUID;

/**
 * A recommendation all of whose planned actions are completed.
 *
 * @param id of the recommendation, which is a finding
 * @param issues codes of the issues that it answers
 * @param completedIn the latest year in which one of its actions was due; where the plan names none, the year in which the
 *     review was completed or published
 */
public record CompletedRecommendation(UUID id, UUID reviewId, String localBody, List<String> issues, int completedIn) {}
