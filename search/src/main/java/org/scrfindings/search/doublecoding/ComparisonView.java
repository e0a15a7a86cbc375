package org.scrfindings.search.doublecoding;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * A finding of a sample with all that was given to it.
 *
 * @param id of the finding in the sample, by which it is settled
 * @param findingId null while its codes are not to be seen
 * @param status {@code open}, {@code coded} by both, {@code adjudicated}, or {@code lapsed}: there is nothing to code any
 *     more
 * @param passage null where it is shown no more
 * @param machine null while its codes are not to be seen
 * @param adjudicated the codes that the finding got in the end; null before
 */
public record ComparisonView(
        UUID id,
        UUID findingId,
        String status,
        PassageView passage,
        List<Given> coders,
        Given machine,
        GivenCodes adjudicated,
        String adjudicatedBy,
        Instant adjudicatedAt) {

    /**
     * @param codes null until they have coded it, and while they are not to be seen
     */
    public record Given(String by, GivenCodes codes) {}

    static ComparisonView of(SampledFinding f, String status, PassageView passage, boolean codesShown) {
        return new ComparisonView(
                f.id,
                codesShown ? f.findingId : null,
                status,
                passage,
                f.codings.stream()
                        .sorted(Comparator.comparing(CodersCodes::coder))
                        .map(c -> new Given(c.coder(), codesShown && c.isDone() ? GivenCodes.of(c.codes()) : null))
                        .toList(),
                codesShown ? new Given(f.machine, GivenCodes.of(f.machineCodes)) : null,
                codesShown && f.isAdjudicated() ? GivenCodes.of(f.finalCodes) : null,
                f.adjudicatedBy,
                f.adjudicatedAt);
    }
}
