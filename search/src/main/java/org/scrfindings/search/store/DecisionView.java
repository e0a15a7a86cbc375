package org.scrfindings.search.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A decision in a finding's history as it is shown.
 *
 * @param decision code of the {@link DecisionKind}
 * @param before the finding's codes before the decision; none where the decision made it
 * @param after the finding's codes after it; none where the decision ended it
 * @param replaces the findings in whose place it was made
 * @param replacedBy the findings that took its place
 */
public record DecisionView(
        Instant at,
        String actor,
        String decision,
        String reason,
        List<CodeView> before,
        List<CodeView> after,
        List<UUID> replaces,
        List<UUID> replacedBy) {

    /**
     * @param mask what is redacted of the document now, whatever it was when the decision was made
     */
    static DecisionView of(FindingDecision d, Mask mask) {
        return new DecisionView(
                d.at,
                d.actor,
                d.decision.code(),
                d.reason,
                masked(d.before, mask),
                masked(d.after, mask),
                d.replaces,
                d.replacedBy);
    }

    private static List<CodeView> masked(List<CodeView> codes, Mask mask) {
        return codes.stream().map(c -> c.masked(mask)).toList();
    }
}
