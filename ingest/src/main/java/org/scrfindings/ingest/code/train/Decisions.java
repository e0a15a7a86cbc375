package org.scrfindings.ingest.code.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrfindings.ingest.linear.Classifier;
import org.scrfindings.ingest.linear.Classifier.Verdict;
import org.scrfindings.ingest.linear.Cutoffs;

/**
 * What was said of unseen texts, and what holds.
 *
 * @param ranked for each text all labels, the surest first
 * @param held for each text the labels that hold
 */
record Decisions(List<List<Verdict>> ranked, List<Set<String>> held) {

    /** Precision and recall over all texts and labels together, as their harmonic mean. */
    double f1(Cutoffs cutoffs, int most) {
        int right = 0;
        int given = 0;
        int wanted = 0;
        for (int i = 0; i < ranked.size(); i++) {
            List<Verdict> verdicts = given(i, cutoffs, most);
            Set<String> holds = held.get(i);
            right += (int)
                    verdicts.stream().filter(v -> holds.contains(v.label())).count();
            given += verdicts.size();
            wanted += holds.size();
        }
        return given + wanted == 0 ? 0 : 2.0 * right / (given + wanted);
    }

    private List<Verdict> given(int text, Cutoffs cutoffs, int most) {
        return Classifier.given(ranked.get(text), cutoffs).stream().limit(most).toList();
    }

    /** How often the surest label is one that holds, among texts for which one does. */
    double surestHolds() {
        List<Integer> some = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            if (!held.get(i).isEmpty()) {
                some.add(i);
            }
        }
        return some.stream()
                        .filter(i ->
                                held.get(i).contains(ranked.get(i).getFirst().label()))
                        .count()
                / (double) some.size();
    }

    /** The same texts as seen by one label alone. */
    Decisions of(String label) {
        return new Decisions(
                ranked.stream()
                        .map(r ->
                                r.stream().filter(v -> v.label().equals(label)).toList())
                        .toList(),
                held.stream()
                        .map(h -> h.stream().filter(label::equals).collect(Collectors.toSet()))
                        .toList());
    }
}
