package org.scrfindings.ingest.code.read;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scrfindings.ingest.pattern.PatternSet;
import org.scrfindings.ingest.pattern.PatternSet.Found;

/** Cues that are looked for together: hundreds of them look at every sentence. Safe for use by several threads. */
public final class CueSet {

    private final List<Cue> cues;
    private final PatternSet patterns;
    private final Endings endings;

    public CueSet(List<Cue> cues) {
        this.cues = List.copyOf(cues);
        patterns = new PatternSet(cues.stream().map(Cue::pattern).toList());
        endings = new Endings(cues);
    }

    Stream<Cue> stream() {
        return cues.stream();
    }

    /** Hits of all cues in the order of the cues, then of the text. */
    public List<Cue.Hit> in(Sentence sentence) {
        return found(sentence).stream().map(f -> hit(f, sentence)).toList();
    }

    /** Hits by the index of their cue, in the order of the text. Cues without are absent. */
    SortedMap<Integer, List<Cue.Hit>> byIndex(List<Sentence> sentences) {
        SortedMap<Integer, List<Cue.Hit>> byIndex = new TreeMap<>();
        for (Sentence sentence : sentences) {
            for (Found found : found(sentence)) {
                byIndex.computeIfAbsent(found.pattern(), i -> new ArrayList<>()).add(hit(found, sentence));
            }
        }
        return byIndex;
    }

    private List<Found> found(Sentence sentence) {
        return patterns.in(sentence.text(), sentence.starts(), endings.in(sentence));
    }

    private Cue.Hit hit(Found found, Sentence sentence) {
        return new Cue.Hit(
                sentence, found.start(), found.end(), cues.get(found.pattern()).weight());
    }
}
