package org.scrfindings.search.export;

import org.scrfindings.search.store.ActionView;
import org.scrfindings.search.store.FindingView;

/**
 * A recommendation and one of the actions that answer it.
 *
 * @param action null for a recommendation that no action answers, as far as the asker sees
 */
public record RecommendationRow(FindingView recommendation, ActionView action) {}
