package org.scrfindings.ingest.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrfindings.ingest.parse.Span;

/** Of passages that say the same keeps one, and links the others to it as its repetitions. */
final class Repetition {

    /** Two wordings that share this much of the shorter one's words are one finding, told twice. */
    static final double SAME = 0.75;

    private static final double RESTATED = 0.4;

    private final Reading reading;
    private final WordingIndex<Passage> index = new WordingIndex<>();
    private final Map<Passage, List<Repeated>> kept = new LinkedHashMap<>();

    private Repetition(Reading reading) {
        this.reading = reading;
    }

    /** A summary repeats what is explained elsewhere, and not the other way round: the longest is kept. */
    static List<Passage> ofFindings(List<Passage> passages, Reading reading) {
        String text = reading.text();
        Repetition repetition = new Repetition(reading);
        passages.stream()
                .filter(p -> !isBareStatement(p, text))
                .sorted(longestFirst(text))
                .forEach(p -> repetition.add(p, SAME));
        passages.stream()
                .filter(p -> isBareStatement(p, text))
                .sorted(longestFirst(text))
                .forEach(repetition::addStatement);
        return repetition.found();
    }

    /** The first wording of a recommendation is the one that counts. */
    static List<Passage.Recommendation> ofRecommendations(
            List<Passage.Recommendation> inOrder, double same, Reading reading) {
        Repetition repetition = new Repetition(reading);
        inOrder.forEach(r -> repetition.add(r, same));
        return repetition.found().stream()
                .map(Passage.Recommendation.class::cast)
                .toList();
    }

    private List<Passage> found() {
        return kept.entrySet().stream()
                .map(e -> e.getKey().withRepeated(e.getValue()))
                .sorted(Comparator.comparingInt(p -> p.evidence().getFirst().start()))
                .toList();
    }

    private void add(Passage next, double same) {
        Wording wording = Wording.of(next.text(reading.text()));
        keepOrLink(next, wording, index.likest(wording, same, wording::overlap));
    }

    /** A bare statement says again what a longer passage explains where many of its words stand there. */
    private void addStatement(Passage next) {
        Wording wording = Wording.of(next.text(reading.text()));
        Optional<Passage> explained = index.likest(
                wording, RESTATED, w -> w.words().size() > wording.words().size() ? w.overlap(wording) : 0);
        keepOrLink(next, wording, explained.or(() -> index.likest(wording, SAME, wording::overlap)));
    }

    private void keepOrLink(Passage next, Wording wording, Optional<Passage> said) {
        if (said.isPresent()) {
            next.evidence().stream()
                    .filter(s -> said.get().evidence().stream().noneMatch(e -> overlap(e, s)))
                    .forEach(s -> kept.get(said.get()).add(reading.repeated(s)));
        } else {
            kept.put(next, new ArrayList<>(next.repeated()));
            index.add(next, wording);
        }
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static Comparator<Passage> longestFirst(String text) {
        return Comparator.comparingInt((Passage p) -> p.text(text).length()).reversed();
    }

    private static boolean isBareStatement(Passage passage, String text) {
        return passage.evidence().size() == 1 && Statement.opens(passage.text(text));
    }
}
