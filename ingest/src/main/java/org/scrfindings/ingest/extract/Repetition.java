package org.scrfindings.ingest.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Drops passages that say again what stands elsewhere in the document. */
final class Repetition {

    private static final double SAME = 0.75;

    private Repetition() {}

    /** Short bare statements in a report that explains its findings elsewhere list what was found there. */
    static List<Passage> withoutBareStatements(List<Passage> passages, String text) {
        Map<Boolean, List<Passage>> byBareness =
                passages.stream().collect(Collectors.partitioningBy(p -> isBareStatement(p, text)));
        List<Passage> bare = byBareness.get(true);
        List<Passage> explained = byBareness.get(false);
        double length =
                bare.stream().mapToInt(p -> p.text(text).length()).average().orElse(0);
        return explained.size() >= bare.size() && length < WritingStyle.LONG ? explained : passages;
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
