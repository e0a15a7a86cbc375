package org.scrfindings.search.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What people decided about the findings of a document, carried over from one reading to the next. */
final class DecidedFindings {

    private final List<Finding> kept;
    private final List<RemovedPassage> removed;
    private final Relocation relocation;

    /** The characters of the later text that people decided about. */
    private final BitSet decided = new BitSet();

    DecidedFindings(List<Finding> kept, List<RemovedPassage> removed, Relocation relocation) {
        this.kept = kept;
        this.removed = removed;
        this.relocation = relocation;
    }

    /** How many findings do not stand in the text of the later reading. */
    long lost() {
        return kept.stream()
                .filter(f -> f.evidence.stream()
                        .anyMatch(e -> relocation.start(e.start(), e.end()).isEmpty()))
                .count();
    }

    /** Identifiers that a decision gave a meaning to. */
    Set<UUID> identifiers() {
        Set<UUID> identifiers = new HashSet<>();
        kept.forEach(f -> identifiers.add(f.id));
        removed.forEach(r -> identifiers.add(r.findingId));
        return identifiers;
    }

    /**
     * Moves all to where it stands now.
     *
     * @param places of the later reading
     * @return what was taken out and stands there no more, to be forgotten
     */
    List<RemovedPassage> move(Places places) {
        List<RemovedPassage> forgotten = new ArrayList<>();
        for (Finding finding : kept) {
            if (!relocation.isNone()) {
                new MovedFinding(finding, relocation, places).move();
            }
            finding.evidence.forEach(e -> decided.set(e.start(), e.end()));
        }
        for (RemovedPassage passage : removed) {
            relocation.start(passage.start, passage.end).ifPresentOrElse(passage::moveTo, () -> forgotten.add(passage));
        }
        removed.stream().filter(r -> !forgotten.contains(r)).forEach(r -> decided.set(r.start, r.end));
        return forgotten;
    }

    /** Whether people decided about at least half of a passage; to be asked when all has been moved. */
    boolean cover(Finding read) {
        int covered = 0;
        int whole = 0;
        for (StoredEvidence paragraph : read.evidence) {
            covered += decided.get(paragraph.start(), paragraph.end()).cardinality();
            whole += paragraph.end() - paragraph.start();
        }
        return covered > 0 && 2 * covered >= whole;
    }
}
