package org.scrfindings.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.search.store.FindingDecision.Change;
import org.scrfindings.search.store.FindingDecision.Made;
import org.scrfindings.search.visibility.Viewer;

/** Shows the codes of findings and keeps what people decide about them. Safe for use by several threads. */
@ApplicationScoped
public class CodingStore {

    private final FindingStore findings;
    private final FindingDecisions decisions;
    private final Documents documents;
    private final Redactor redactor;
    private final Codebooks codebooks;
    private final Showing showing;
    private final Clock clock;

    CodingStore(
            FindingStore findings,
            FindingDecisions decisions,
            Documents documents,
            Redactor redactor,
            Codebooks codebooks,
            Showing showing,
            Clock clock) {
        this.findings = findings;
        this.decisions = decisions;
        this.documents = documents;
        this.redactor = redactor;
        this.codebooks = codebooks;
        this.showing = showing;
        this.clock = clock;
    }

    /** The codes of a finding with their reasons, where the viewer may see it. */
    @Transactional
    public Optional<CodingView> find(UUID id, Viewer viewer) {
        return findings.shown(id, viewer).map(CodingView::of);
    }

    /**
     * Keeps a person's decision about a finding's codes and has the finding indexed, both or neither. A change that
     * changes nothing confirms what is there.
     *
     * @param version of the finding that was decided about, or empty for whatever it is now
     * @return the coding as it is now, or empty where somebody else changed or replaced the finding in the meantime;
     *     nothing is changed then
     * @throws InvalidCodingException where the finding cannot have these codes together; nothing is changed then
     */
    @Transactional
    public Optional<CodingView> correct(UUID id, OptionalInt version, CodingChange change, Decider by) {
        return findings.holdFinding(id)
                .filter(f -> version.isEmpty() || version.getAsInt() == f.version)
                .map(f -> corrected(f, change, by));
    }

    /**
     * Looks whether a finding of this kind can have codes together, and no others.
     *
     * @throws InvalidCodingException naming what does not fit
     */
    public static void check(CodingChange whole, String kind) {
        List<StoredCode> codes = whole.codes().entrySet().stream()
                .flatMap(axis -> axis.getValue().stream().map(value -> bare(axis.getKey(), value)))
                .toList();
        new CodingRules("", codes).check(kind);
    }

    private static StoredCode bare(Axis axis, String value) {
        return new StoredCode(axis.code(), 0, value, 1, "", "", Instant.EPOCH, List.of());
    }

    private CodingView corrected(Finding finding, CodingChange change, Decider by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<StoredCode> before = List.copyOf(finding.codes);
        List<StoredCode> after =
                new PersonCodes(codebooks.current().version(), now).apply(change, before, finding.evidence, "");
        new CodingRules("", after).check(finding.kind);
        boolean same = values(before).equals(values(after));
        if (!change.codes().isEmpty()) {
            finding.codes.clear();
            finding.codes.addAll(after);
            finding.codebookVersion = codebooks.current().version();
        }
        finding.coding = Finding.CONFIRMED;
        findings.changed(finding);
        decisions.persist(new FindingDecision(
                finding,
                new Made(same ? DecisionKind.CONFIRMED : DecisionKind.CORRECTED, by, now),
                new Change<>(CodeView.all(before), CodeView.all(after)),
                new Change<>(List.of(), List.of())));
        return CodingView.of(finding);
    }

    /** What is coded, apart from who coded it and why, in an order that does not matter. */
    private static List<String> values(List<StoredCode> codes) {
        return codes.stream()
                .map(c -> c.axis() + ' ' + c.position() + ' ' + c.value())
                .sorted()
                .toList();
    }

    /**
     * All that people decided about a finding, the first decision first; also about one that they took out or replaced.
     *
     * @return empty where there never was such a finding, or the viewer may not see its document
     */
    @Transactional
    public Optional<Page<DecisionView>> history(UUID id, Viewer viewer, Optional<RowPosition> after, int limit) {
        boolean seen = findings.shown(id, viewer).isPresent()
                || decisions
                        .find("findingId", id)
                        .firstResultOptional()
                        .map(d -> documents.findById(d.documentId))
                        .filter(d -> showing.shows(d, viewer))
                        .isPresent();
        return seen ? Optional.of(history(id, after.orElse(RowPosition.START), limit)) : Optional.empty();
    }

    private Page<DecisionView> history(UUID id, RowPosition after, int limit) {
        Page<FindingDecision> page = Page.of(
                decisions
                        .find("findingId = ?1 and id > ?2 order by id", id, (long) after.number())
                        .range(0, limit)
                        .list(),
                limit,
                d -> new RowPosition("", id, Math.toIntExact(d.id)).toString());
        Mask mask = page.items().stream()
                .findFirst()
                .map(d -> redactor.mask(d.documentId))
                .orElse(new Mask(List.of()));
        return new Page<>(
                page.items().stream().map(d -> DecisionView.of(d, mask)).toList(), page.next());
    }
}
