package org.scrfindings.search.doublecoding;

import java.time.Instant;
import java.util.UUID;

/**
 * A finding that somebody is to code without seeing what others gave.
 *
 * @param sample title of the sample
 * @param codes their own; null until they have coded it
 */
public record AssignmentView(
        UUID id, UUID sampleId, String sample, PassageView passage, GivenCodes codes, Instant codedAt) {

    static AssignmentView of(SampledFinding finding, CodersCodes own, PassageView passage) {
        return new AssignmentView(
                finding.id,
                finding.sample.id,
                finding.sample.title,
                passage,
                own.isDone() ? GivenCodes.of(own.codes()) : null,
                own.codedAt());
    }
}
