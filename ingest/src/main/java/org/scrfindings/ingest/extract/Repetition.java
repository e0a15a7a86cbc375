package org.scrfindings.ingest.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Drops passages that say again what stands elsewhere in the document. */
final class Repetition {

    private static final double SAME = 0.75;

    private Repetition() {}

    /** Of two passages with the same words the longer is kept: a summary repeats, and not the other way round. */
    static List<Passage> without(List<Passage> passages, String text) {
        List<Passage> longestFirst = passages.stream()
                .sorted(Comparator.comparingInt((Passage p) -> p.text(text).length())
                        .reversed())
                .toList();
        List<Passage> kept = new ArrayList<>();
        for (Passage next : longestFirst) {
            Wording wording = Wording.of(next.text(text));
            if (kept.stream().noneMatch(k -> Wording.of(k.text(text)).overlap(wording) >= SAME)) {
                kept.add(next);
            }
        }
        kept.sort(Comparator.comparingInt(p -> p.evidence().getFirst().start()));
        return kept;
    }
}
