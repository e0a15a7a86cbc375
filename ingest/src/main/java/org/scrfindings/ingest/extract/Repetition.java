package org.scrfindings.ingest.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Drops passages that say again what stands elsewhere in the document. */
final class Repetition {

    private static final double SAME = 0.75;

    private Repetition() {}

    /** Bare statements in a report that explains its findings elsewhere are a list of what was found there. */
    static List<Passage> withoutBareStatements(List<Passage> passages, String text) {
        List<Passage> explained =
                passages.stream().filter(p -> !isBareStatement(p, text)).toList();
        return 2 * explained.size() >= passages.size() ? explained : passages;
    }

    private static boolean isBareStatement(Passage passage, String text) {
        String words = passage.text(text);
        return passage.evidence().size() == 1 && words.length() < WritingStyle.LONG && Statement.opens(words);
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
