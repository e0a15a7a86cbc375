package org.scrfindings.search.doublecoding;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A sample and how far its coding has come.
 *
 * @param query the question that it was drawn from, as it was asked
 * @param population how many findings there were to draw from
 */
public record SampleView(
        UUID id,
        String title,
        int size,
        long seed,
        Map<String, List<String>> query,
        int population,
        List<String> coders,
        Instant drawnAt,
        String drawnBy,
        SampleProgress progress) {

    /**
     * @param coders what each has coded
     * @param codedByBoth findings
     * @param adjudicated findings
     * @param lapsed findings that nobody can code any more, because they or their review are shown no longer
     * @param finished whether there is nothing left for the coders to do; they may see each other's codes then
     */
    public record SampleProgress(
            List<CoderProgress> coders, int codedByBoth, int adjudicated, int lapsed, boolean finished) {}

    public record CoderProgress(String coder, int coded) {}

    static SampleView of(CodingSample sample, List<SampledFinding> findings, Collection<UUID> lapsed) {
        return new SampleView(
                sample.id,
                sample.title,
                sample.size,
                sample.seed,
                sample.query,
                sample.population,
                sample.coders,
                sample.drawnAt,
                sample.drawnBy,
                new SampleProgress(
                        sample.coders.stream()
                                .map(c -> new CoderProgress(c, codedBy(c, findings)))
                                .toList(),
                        count(findings.stream().filter(SampledFinding::isCodedByBoth)),
                        count(findings.stream().filter(SampledFinding::isAdjudicated)),
                        lapsed.size(),
                        findings.stream().allMatch(f -> f.isCodedByBoth() || lapsed.contains(f.id))));
    }

    private static int codedBy(String coder, List<SampledFinding> findings) {
        return count(findings.stream()
                .filter(f -> f.of(coder).filter(CodersCodes::isDone).isPresent()));
    }

    private static int count(Stream<?> findings) {
        return Math.toIntExact(findings.count());
    }
}
