package org.scrfindings.ingest.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Drops passages that say again what stands elsewhere in the document. */
final class Repetition {

    private static final double SAME = 0.75;
    private static final double RESTATED = 0.4;

    private Repetition() {}

    /** A bare statement says again what a passage explains where most of its words stand in that passage. */
    static List<Passage> withoutBareStatements(List<Passage> passages, String text) {
        List<Wording> explained = passages.stream()
                .filter(p -> !isBareStatement(p, text))
                .map(p -> Wording.of(p.text(text)))
                .toList();
        return passages.stream()
                .filter(p -> !isBareStatement(p, text) || !isSaidIn(explained, Wording.of(p.text(text))))
                .toList();
    }

    private static boolean isSaidIn(List<Wording> explained, Wording statement) {
        return explained.stream()
                .anyMatch(w -> w.words().size() > statement.words().size() && w.overlap(statement) >= RESTATED);
    }

    private static boolean isBareStatement(Passage passage, String text) {
        return passage.evidence().size() == 1 && Statement.opens(passage.text(text));
    }

    /** Of two passages with the same words the longer is kept: a summary repeats, and not the other way round. */
    static List<Passage> without(List<Passage> passages, String text) {
        List<Passage> longestFirst = passages.stream()
                .sorted(Comparator.comparingInt((Passage p) -> p.text(text).length())
                        .reversed())
                .toList();
        List<Passage> kept = new ArrayList<>();
        List<Wording> wordings = new ArrayList<>();
        for (Passage next : longestFirst) {
            Wording wording = Wording.of(next.text(text));
            if (wordings.stream().noneMatch(w -> w.overlap(wording) >= SAME)) {
                kept.add(next);
                wordings.add(wording);
            }
        }
        kept.sort(Comparator.comparingInt(p -> p.evidence().getFirst().start()));
        return kept;
    }
}
