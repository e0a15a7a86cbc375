package org.scrfindings.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scrfindings.ingest.code.Embedder;
import org.scrfindings.search.store.FindingDecision.Change;
import org.scrfindings.search.store.FindingDecision.Made;
import org.scrfindings.search.store.Rearrangement.Replaced;
import org.scrfindings.search.visibility.Viewer;

/** Lets people add, take out, merge and split the findings of a document. Safe for use by several threads. */
@ApplicationScoped
public class FindingEdits {

    private final FindingStore findings;
    private final FindingDecisions decisions;
    private final DocumentRows rows;
    private final FindingRows findingRows;
    private final Codebooks codebooks;
    private final Embedder embedder;
    private final Clock clock;

    FindingEdits(
            FindingStore findings,
            FindingDecisions decisions,
            DocumentRows rows,
            FindingRows findingRows,
            Codebooks codebooks,
            Embedder embedder,
            Clock clock) {
        this.findings = findings;
        this.decisions = decisions;
        this.rows = rows;
        this.findingRows = findingRows;
        this.codebooks = codebooks;
        this.embedder = embedder;
        this.clock = clock;
    }

    /**
     * Puts findings in the place of others and has the document indexed, all or nothing. Their quotes are taken from
     * the text; what was replaced is found no more, and its history says what took its place.
     *
     * @param documentId of a document that is there
     * @throws InvalidCodingException for what cannot be a finding of the document; nothing is changed then
     */
    @Transactional
    public Rearranged rearrange(UUID documentId, Rearrangement wanted, Decider by) {
        Document document = findings.hold(documentId);
        if (rows.text(documentId).isEmpty()) {
            return new Rearranged.NotRead(document.status.code());
        }
        Map<UUID, Finding> there =
                findings.ofHeld(document).stream().collect(Collectors.toMap(f -> f.id, Function.identity()));
        Optional<UUID> changed = changed(documentId, wanted.replaces(), there);
        if (changed.isPresent()) {
            return new Rearranged.Changed(changed.get());
        }
        findings.liftMasks(document, there.values());
        String text = rows.text(documentId).orElseThrow();
        List<Finding> replaced =
                wanted.replaces().stream().map(r -> there.remove(r.id())).toList();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        PersonCodes codes = new PersonCodes(codebooks.current().version(), now);
        List<Finding> made = make(wanted.findings(), new HandMaker(document, text, replaced, codes));
        Optional<UUID> same = sameAsAny(made, there.values());
        if (same.isPresent()) {
            findings.exchange(document, List.of(), List.of());
            return new Rearranged.AlreadyThere(same.get());
        }
        DecisionKind kind = DecisionKind.of(replaced.size(), made.size());
        remember(replaced, made, new Made(kind, by, now));
        findings.exchange(document, replaced, made);
        return new Rearranged.Done(findingRows.find(made.stream().map(f -> f.id).toList(), new Viewer.Curator()));
    }

    /** The first of those to be replaced that is not as the person saw it. */
    private Optional<UUID> changed(UUID documentId, List<Replaced> replaces, Map<UUID, Finding> there) {
        for (int i = 0; i < replaces.size(); i++) {
            Replaced replaced = replaces.get(i);
            Finding finding = there.get(replaced.id());
            if (finding == null
                    && decisions.count("findingId = ?1 and documentId = ?2", replaced.id(), documentId) == 0) {
                throw new InvalidCodingException(
                        "replaces[" + i + "].id", "The document has no finding of this identifier.");
            }
            if (finding == null || finding.version != replaced.version()) {
                return Optional.of(replaced.id());
            }
        }
        return Optional.empty();
    }

    private List<Finding> make(List<HandMade> wanted, HandMaker maker) {
        List<Finding> made = new ArrayList<>();
        for (HandMade finding : wanted) {
            String at = "findings[" + made.size() + "].";
            Finding one = maker.make(finding, at);
            if (made.stream().anyMatch(one::isSamePassage)) {
                throw new InvalidCodingException(at + "evidence", "This passage is given twice.");
            }
            made.add(one);
        }
        List<float[]> vectors =
                embedder.embed(made.stream().map(Finding::getText).toList());
        for (int i = 0; i < made.size(); i++) {
            made.get(i).vector = vectors.get(i);
        }
        return made;
    }

    private static Optional<UUID> sameAsAny(List<Finding> made, Collection<Finding> there) {
        return there.stream()
                .filter(f -> made.stream().anyMatch(f::isSamePassage))
                .map(f -> f.id)
                .findFirst();
    }

    private void remember(List<Finding> replaced, List<Finding> made, Made decision) {
        List<UUID> gone = replaced.stream().map(f -> f.id).toList();
        List<UUID> there = made.stream().map(f -> f.id).toList();
        for (Finding finding : replaced) {
            Change<CodeView> codes = new Change<>(CodeView.all(finding.codes), List.of());
            decisions.persist(new FindingDecision(finding, decision, codes, new Change<>(List.of(), there)));
        }
        for (Finding finding : made) {
            Change<CodeView> codes = new Change<>(List.of(), CodeView.all(finding.codes));
            decisions.persist(new FindingDecision(finding, decision, codes, new Change<>(gone, List.of())));
        }
    }
}
