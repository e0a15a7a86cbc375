package org.scrfindings.search.doublecoding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scrfindings.search.doublecoding.AssignmentStore.Coder;
import org.scrfindings.search.store.CodingChange;
import org.scrfindings.search.store.CodingStore;
import org.scrfindings.search.store.Decider;
import org.scrfindings.search.store.FindingRows;
import org.scrfindings.search.store.FindingView;
import org.scrfindings.search.store.Page;
import org.scrfindings.search.store.RowPosition;

/**
 * Puts the codes of two coders and the machine side by side and settles them. Codes are seen once both have coded a
 * finding; by a coder of the sample not before all of it is coded, so that no finding is coded with an eye on others. Safe
 * for use by several threads.
 */
@ApplicationScoped
public class AdjudicationStore {

    private final SampledFindings sampled;
    private final FindingRows findings;
    private final CodingStore codings;
    private final AdjudicationRule rule;
    private final Clock clock;

    AdjudicationStore(
            SampledFindings sampled,
            FindingRows findings,
            CodingStore codings,
            DoubleCodingSettings settings,
            Clock clock) {
        this.sampled = sampled;
        this.findings = findings;
        this.codings = codings;
        this.rule = new AdjudicationRule(settings.codersMayAdjudicate());
        this.clock = clock;
    }

    /** The findings of a sample in the order in which they were drawn. */
    @Transactional
    public Page<ComparisonView> ofSample(UUID sampleId, Coder reader, Optional<RowPosition> after, int limit) {
        List<SampledFinding> rows = sampled.find(
                        "sample.id = ?1 and position > ?2 order by position",
                        sampleId,
                        after.map(RowPosition::number).orElse(-1))
                .range(0, limit)
                .list();
        Page<SampledFinding> page = Page.of(rows, limit, f -> new RowPosition("", f.id, f.position).toString());
        return new Page<>(views(page.items(), reader), page.next());
    }

    /** One finding of a sample, by its identifier there. */
    @Transactional
    public Optional<ComparisonView> find(UUID id, Coder reader) {
        return sampled.findByIdOptional(id).map(f -> views(List.of(f), reader).getFirst());
    }

    private List<ComparisonView> views(List<SampledFinding> some, Coder reader) {
        List<UUID> ids = some.stream().map(f -> f.findingId).toList();
        Map<UUID, PassageView> shown = findings.find(ids, reader.viewer()).stream()
                .collect(Collectors.toMap(FindingView::id, PassageView::of));
        Set<UUID> lapsed = some.stream()
                .map(f -> f.sample.id)
                .distinct()
                .flatMap(id -> sampled.lapsedOf(id).stream())
                .collect(Collectors.toSet());
        return some.stream()
                .map(f -> ComparisonView.of(
                        f, status(f, lapsed.contains(f.id)), shown.get(f.findingId), isShownTo(reader.name(), f)))
                .toList();
    }

    private static String status(SampledFinding finding, boolean lapsed) {
        if (finding.isAdjudicated()) {
            return "adjudicated";
        }
        if (lapsed) {
            return "lapsed";
        }
        return finding.isCodedByBoth() ? "coded" : "open";
    }

    private boolean isShownTo(String reader, SampledFinding finding) {
        return finding.isCodedByBoth() && (finding.of(reader).isEmpty() || sampled.isFinished(finding.sample.id));
    }

    /** The kind of a finding in a sample. */
    @Transactional
    public Optional<String> kind(UUID id) {
        return sampled.findByIdOptional(id).map(f -> f.kind);
    }

    /**
     * Gives a finding the codes that it is to have in the end, as a correction with its history. Nothing is changed unless
     * it is settled.
     *
     * @param codes on every axis
     * @throws org.scrfindings.search.store.InvalidCodingException where the finding cannot have these codes together
     */
    @Transactional
    public Adjudicated settle(UUID id, Coder curator, CodingChange codes, String reason) {
        SampledFinding finding = sampled.findById(id, LockModeType.PESSIMISTIC_WRITE);
        return rule.refusal(finding, curator.name(), isShownTo(curator.name(), finding))
                .orElseGet(() -> corrected(finding, curator, codes, reason));
    }

    private Adjudicated corrected(SampledFinding finding, Coder curator, CodingChange codes, String reason) {
        Decider by = new Decider(curator.name(), reason);
        return codings.correct(finding.findingId, OptionalInt.empty(), codes, by)
                .map(kept -> settled(finding, curator, codes))
                .orElseGet(Adjudicated.Lapsed::new);
    }

    private Adjudicated settled(SampledFinding finding, Coder curator, CodingChange codes) {
        finding.finalCodes = GivenCodes.byAxis(codes.codes());
        finding.adjudicatedBy = curator.name();
        finding.adjudicatedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Adjudicated.Settled(views(List.of(finding), curator).getFirst());
    }
}
