package org.scrfindings.search.doublecoding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.scrfindings.search.agreement.Agreement;
import org.scrfindings.search.doublecoding.AgreementReport.Interval;
import org.scrfindings.search.doublecoding.AgreementReport.Side;
import org.scrfindings.search.store.FindingRows;
import org.scrfindings.search.store.FindingView;
import org.scrfindings.search.visibility.Viewer;

/** Works out how far people agree with each other, and the machine with people. Safe for use by several threads. */
@ApplicationScoped
public class AgreementReporter {

    private static final Interval INTERVAL =
            new Interval("percentile bootstrap over findings", 0.95, Agreement.RESAMPLES, Agreement.SEED);

    private final Samples samples;
    private final SampledFindings sampled;
    private final FindingRows findings;

    AgreementReporter(Samples samples, SampledFindings sampled, FindingRows findings) {
        this.samples = samples;
        this.sampled = sampled;
        this.findings = findings;
    }

    /** What is compared. */
    public enum Between {
        /** The two coders of each finding. */
        HUMANS,
        /** Each coder, and what was settled on, with each machine. */
        MACHINE
    }

    /**
     * @param wanted samples, or none for all of them; those that are not known are left out
     * @param reader name of the person who asks
     */
    @Transactional
    public AgreementReport report(Between between, Set<UUID> wanted, String reader) {
        List<CodingSample> asked = wanted.isEmpty()
                ? samples.list("order by drawnAt, id")
                : samples.list("id in ?1 order by drawnAt, id", wanted);
        Predicate<CodingSample> blind = s -> s.coders.contains(reader) && !sampled.isFinished(s.id);
        Map<Boolean, List<CodingSample>> byBlind = asked.stream().collect(Collectors.partitioningBy(blind));
        return new AgreementReport(
                between.name().toLowerCase(Locale.ROOT),
                ids(byBlind.get(false)),
                ids(byBlind.get(true)),
                INTERVAL,
                pairings(between, byBlind.get(false)).compared());
    }

    private static List<UUID> ids(List<CodingSample> samples) {
        return samples.stream().map(s -> s.id).toList();
    }

    private Pairings pairings(Between between, List<CodingSample> of) {
        Pairings pairings = new Pairings();
        List<SampledFinding> all = of.isEmpty() ? List.of() : sampled.ofSamples(ids(of));
        switch (between) {
            case HUMANS -> {
                of.forEach(s -> humans(s.coders).expectIn(pairings));
                all.forEach(f -> humans(f.sample.coders).addTo(pairings, f));
            }
            case MACHINE -> {
                List<UUID> drawn = all.stream().map(f -> f.findingId).toList();
                Map<UUID, FindingView> now = findings.find(drawn, new Viewer.Curator()).stream()
                        .collect(Collectors.toMap(FindingView::id, Function.identity()));
                Map<UUID, String> machines = sampled.machines(now.keySet());
                for (SampledFinding finding : all) {
                    withMachine(pairings, finding, finding.machine, finding.machineCodes);
                    Optional.ofNullable(now.get(finding.findingId))
                            .filter(f -> f.coding().equals("machine"))
                            .filter(f -> !machines.get(f.id()).equals(finding.machine))
                            .ifPresent(f -> withMachine(pairings, finding, machines.get(f.id()), GivenCodes.byAxis(f)));
                }
            }
        }
        return pairings;
    }

    private static Coders humans(List<String> coders) {
        List<String> sorted = coders.stream().sorted().toList();
        return new Coders(sorted.getFirst(), sorted.getLast());
    }

    /** Two people in the order of their names, so that both orders are one comparison. */
    private record Coders(String one, String other) {

        void expectIn(Pairings pairings) {
            pairings.expect(Side.person(one), Side.person(other));
        }

        void addTo(Pairings pairings, SampledFinding finding) {
            if (finding.isCodedByBoth()) {
                pairings.add(
                        Side.person(one),
                        Side.person(other),
                        finding,
                        new Pairings.Codes(
                                finding.of(one).orElseThrow().codes(),
                                finding.of(other).orElseThrow().codes()));
            }
        }
    }

    private static void withMachine(
            Pairings pairings, SampledFinding finding, String machine, Map<String, List<String>> codes) {
        for (CodersCodes coder : finding.codings) {
            pairings.expect(Side.person(coder.coder()), Side.machine(machine));
            if (coder.isDone()) {
                pairings.add(
                        Side.person(coder.coder()),
                        Side.machine(machine),
                        finding,
                        new Pairings.Codes(coder.codes(), codes));
            }
        }
        if (finding.isAdjudicated()) {
            pairings.add(
                    Side.adjudicated(), Side.machine(machine), finding, new Pairings.Codes(finding.finalCodes, codes));
        }
    }
}
