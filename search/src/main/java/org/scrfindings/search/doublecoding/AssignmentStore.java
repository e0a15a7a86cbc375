package org.scrfindings.search.doublecoding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.scrfindings.search.store.Codebooks;
import org.scrfindings.search.store.CodingChange;
import org.scrfindings.search.store.CodingStore;
import org.scrfindings.search.store.FindingRows;
import org.scrfindings.search.store.Page;
import org.scrfindings.search.store.RowPosition;
import org.scrfindings.search.visibility.Viewer;

/**
 * What coders are to code, without seeing what the other one or the machine gave. Safe for use by several threads.
 */
@ApplicationScoped
public class AssignmentStore {

    private final SampledFindings sampled;
    private final FindingRows findings;
    private final Codebooks codebooks;
    private final Clock clock;

    AssignmentStore(SampledFindings sampled, FindingRows findings, Codebooks codebooks, Clock clock) {
        this.sampled = sampled;
        this.findings = findings;
        this.codebooks = codebooks;
        this.clock = clock;
    }

    /** Who codes, and what they may see. */
    public record Coder(String name, Viewer viewer) {}

    /** A coder's findings, those that they have not coded first. */
    @Transactional
    public Page<AssignmentView> of(Coder coder, Optional<RowPosition> after, int limit) {
        Stream<UUID> all = sampled.assignedTo(coder.name()).stream();
        Stream<UUID> rest = after.map(
                        last -> all.dropWhile(id -> !id.equals(last.id())).skip(1))
                .orElse(all);
        Page<UUID> page = Page.of(rest.limit(limit + 1L).toList(), limit, id -> new RowPosition("", id, 0).toString());
        return new Page<>(
                page.items().stream().flatMap(id -> find(id, coder).stream()).toList(), page.next());
    }

    /** One finding that the coder is to code, where they may see it. */
    @Transactional
    public Optional<AssignmentView> find(UUID id, Coder coder) {
        return sampled.findByIdOptional(id).flatMap(f -> view(f, coder));
    }

    private Optional<AssignmentView> view(SampledFinding finding, Coder coder) {
        return finding.of(coder.name()).flatMap(own -> passage(finding, coder.viewer())
                .map(passage -> AssignmentView.of(finding, own, passage)));
    }

    private Optional<PassageView> passage(SampledFinding finding, Viewer viewer) {
        return findings.find(List.of(finding.findingId), viewer).stream()
                .map(PassageView::of)
                .findFirst();
    }

    /**
     * Keeps a coder's codes in the place of those that they gave before.
     *
     * @param codes on every axis; an axis without codes has an empty list or is left out
     * @return empty where all is coded by both, or the finding is settled: codes are not changed once they are seen
     * @throws org.scrfindings.search.store.InvalidCodingException where the finding cannot have these codes together
     */
    @Transactional
    public Optional<AssignmentView> code(UUID id, Coder coder, CodingChange codes) {
        SampledFinding finding = sampled.findById(id, LockModeType.PESSIMISTIC_WRITE);
        CodingStore.check(codes, finding.kind);
        if (finding.isAdjudicated() || sampled.isFinished(finding.sample.id)) {
            return Optional.empty();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        finding.put(new CodersCodes(
                coder.name(),
                GivenCodes.byAxis(codes.codes()),
                codebooks.current().version(),
                now));
        return view(finding, coder);
    }
}
