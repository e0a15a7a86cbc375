package org.scrfindings.search.doublecoding;

import java.util.Optional;

/**
 * Who may settle a finding, and when.
 *
 * @param codersToo whether one who coded it may, once the whole sample is coded
 */
record AdjudicationRule(boolean codersToo) {

    /**
     * @param shown whether the curator may see the codes already
     * @return why the finding is not to be settled now, or empty where it may be
     */
    Optional<Adjudicated> refusal(SampledFinding finding, String curator, boolean shown) {
        if (finding.isAdjudicated()) {
            return Optional.of(new Adjudicated.SettledBefore());
        }
        if (finding.of(curator).isPresent() && !codersToo) {
            return Optional.of(new Adjudicated.OwnCoding());
        }
        return shown ? Optional.empty() : Optional.of(new Adjudicated.Unfinished());
    }
}
