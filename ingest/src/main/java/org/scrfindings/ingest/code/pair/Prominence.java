package org.scrfindings.ingest.code.pair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scrfindings.ingest.code.read.Mention;
import org.scrfindings.ingest.code.read.Reading;
import org.scrfindings.ingest.code.read.Sentence;
import org.scrfindings.ingest.parse.Span;

/**
 * How much each service stands out in a passage: named in several sentences, at the beginning of them, in the heading.
 * Services that take part score high, those only mentioned low.
 */
final class Prominence {

    private static final double NAMED = 1;
    private static final double NAMED_FIRST = 0.5;
    private static final double IN_HEADING = 0.7;
    private static final double AT_HOME = 0.7;
    private static final String NETWORK = "network";

    private final Map<String, Double> scores = new LinkedHashMap<>();
    private final Map<String, Span> words = new LinkedHashMap<>();

    private Prominence() {}

    static Prominence of(Reading reading) {
        Prominence prominence = new Prominence();
        List<Mention> mentions = particular(reading.mentions());
        for (List<Mention> sentence : sentences(mentions)) {
            prominence.addSentence(reading.sentences().get(sentence.getFirst().sentence()), sentence);
        }
        reading.home()
                .ifPresent(
                        home -> prominence.add(home, AT_HOME, reading.opening().span()));
        return prominence;
    }

    /** "Agencies" in general count only where no service is named. */
    static List<Mention> particular(List<Mention> mentions) {
        List<Mention> particular =
                mentions.stream().filter(m -> !m.code().equals(NETWORK)).toList();
        return particular.isEmpty() ? mentions : particular;
    }

    /** Mentions sentence by sentence. */
    static List<List<Mention>> sentences(List<Mention> mentions) {
        Map<Integer, List<Mention>> bySentence = new LinkedHashMap<>();
        mentions.forEach(m ->
                bySentence.computeIfAbsent(m.sentence(), s -> new ArrayList<>()).add(m));
        return List.copyOf(bySentence.values());
    }

    void add(String service, double points, Span where) {
        scores.merge(service, points, Double::sum);
        words.putIfAbsent(service, where);
    }

    double of(String service) {
        return scores.getOrDefault(service, 0.0);
    }

    Span words(String service) {
        return words.get(service);
    }

    Set<String> services() {
        return scores.keySet();
    }

    /** The service that stands out most; of equals the one named first. */
    Optional<String> main() {
        String main = null;
        for (String service : scores.keySet()) {
            if (main == null || of(service) > of(main)) {
                main = service;
            }
        }
        return Optional.ofNullable(main);
    }

    private void addSentence(Sentence sentence, List<Mention> mentions) {
        Set<String> seen = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            if (seen.add(mention.code())) {
                double first = seen.size() == 1 ? NAMED_FIRST : 0;
                add(mention.code(), sentence.heading() ? IN_HEADING : NAMED + first, mention.span());
            }
        }
    }
}
