package org.scrfindings.search.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What masks have changed in rows that do not say where in the text their words stand, as it was read: a document's name,
 * and by their positions its sections, events and actions, and its findings.
 */
record UnmaskedWords(
        String filename,
        Map<Integer, StoredSection> sections,
        Map<Integer, StoredEvent> events,
        Map<Integer, StoredAction> actions,
        Map<UUID, FindingWords> findings) {

    static UnmaskedWords none() {
        return new UnmaskedWords(null, new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
    }

    UnmaskedWords named(String name) {
        return new UnmaskedWords(name, sections, events, actions, findings);
    }

    /** Words of a finding beside its paragraphs, with the headings that these stand under. */
    record FindingWords(
            String title,
            List<String> addressedTo,
            String incident,
            String context,
            String problem,
            String analysis,
            List<String> sections,
            List<String> repetitionSections) {

        static FindingWords of(Finding f) {
            return new FindingWords(
                    f.title,
                    List.copyOf(f.addressedTo),
                    f.incident,
                    f.context,
                    f.problem,
                    f.analysis,
                    f.evidence.stream().map(StoredEvidence::section).toList(),
                    f.repetitions.stream().map(StoredEvidence::section).toList());
        }

        FindingWords masked(Mask mask) {
            return new FindingWords(
                    mask.within(title),
                    addressedTo.stream().map(mask::within).toList(),
                    mask.within(incident),
                    mask.within(context),
                    mask.within(problem),
                    mask.within(analysis),
                    sections.stream().map(mask::within).toList(),
                    repetitionSections.stream().map(mask::within).toList());
        }

        void putInto(Finding f) {
            f.title = title;
            f.addressedTo = addressedTo;
            f.incident = incident;
            f.context = context;
            f.problem = problem;
            f.analysis = analysis;
            f.evidence = under(sections, f.evidence);
            f.repetitions = under(repetitionSections, f.repetitions);
        }

        private static List<StoredEvidence> under(List<String> headings, List<StoredEvidence> paragraphs) {
            List<StoredEvidence> changed = new ArrayList<>(paragraphs);
            for (int i = 0; i < Math.min(paragraphs.size(), headings.size()); i++) {
                changed.set(i, paragraphs.get(i).under(headings.get(i)));
            }
            return changed.equals(paragraphs) ? paragraphs : changed;
        }
    }
}
