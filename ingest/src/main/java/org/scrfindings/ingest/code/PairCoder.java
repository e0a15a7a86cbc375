package org.scrfindings.ingest.code;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.scrfindings.ingest.parse.Span;

/**
 * Decides between which of the named services the practice happened. Services that stand in one sentence belong
 * together, more so where the sentence tells of a message; a service that is alone in its sentences points to practice
 * inside it. One that is only mentioned scores low against the others and drops out.
 */
final class PairCoder implements AxisCoder {

    private static final double WITH_MESSAGE = 2;
    private static final double SIDE_BY_SIDE = 1;
    private static final double NEXT_SENTENCE = 0.5;
    private static final double ALONE = 0.6;

    /** A further pair must score this part of the best one. */
    private static final double BESIDE_BEST = 0.7;

    private static final int MOST = 3;
    private static final String NETWORK = "network";

    private final Lexicon lexicon;

    PairCoder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Code> code(Reading reading, List<Code> given) {
        Map<String, Pairing> pairings = new LinkedHashMap<>();
        List<Mention> particular = particular(reading.mentions());
        Map<Integer, List<Mention>> bySentence = particular.stream()
                .collect(Collectors.groupingBy(Mention::sentence, LinkedHashMap::new, Collectors.toList()));
        List<Mention> previous = List.of();
        for (List<Mention> here : bySentence.values()) {
            within(reading.sentences().get(here.getFirst().sentence()), here, pairings);
            between(previous, here, pairings);
            previous = here;
        }
        return best(pairings);
    }

    /** "Agencies" in general count only where no service is named. */
    private static List<Mention> particular(List<Mention> mentions) {
        List<Mention> particular =
                mentions.stream().filter(m -> !m.code().equals(NETWORK)).toList();
        return particular.isEmpty() ? mentions : particular;
    }

    private void within(Sentence sentence, List<Mention> here, Map<String, Pairing> pairings) {
        double points = lexicon.has(Signal.COMMUNICATION, sentence) ? WITH_MESSAGE : SIDE_BY_SIDE;
        List<Mention> firsts = firsts(here);
        if (firsts.size() == 1) {
            add(pairings, firsts.getFirst(), firsts.getFirst(), ALONE);
        }
        for (int i = 0; i < firsts.size(); i++) {
            for (int j = i + 1; j < firsts.size(); j++) {
                add(pairings, firsts.get(i), firsts.get(j), points);
            }
        }
    }

    private static void between(List<Mention> previous, List<Mention> here, Map<String, Pairing> pairings) {
        for (Mention before : firsts(previous)) {
            for (Mention now : firsts(here)) {
                if (!before.code().equals(now.code())) {
                    add(pairings, before, now, NEXT_SENTENCE);
                }
            }
        }
    }

    private static List<Mention> firsts(List<Mention> mentions) {
        Map<String, Mention> firsts = new LinkedHashMap<>();
        mentions.forEach(m -> firsts.putIfAbsent(m.code(), m));
        return List.copyOf(firsts.values());
    }

    private static void add(Map<String, Pairing> pairings, Mention one, Mention other, double points) {
        Span[] words = one.equals(other) ? new Span[] {one.span()} : new Span[] {one.span(), other.span()};
        pairings.computeIfAbsent(Pairing.name(one.code(), other.code()), Pairing::new)
                .add(points, words);
    }

    private static List<Code> best(Map<String, Pairing> pairings) {
        List<Scored> ranked = pairings.values().stream()
                .map(Pairing::scored)
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .toList();
        return ranked.stream()
                .filter(s -> s.score() >= BESIDE_BEST * ranked.getFirst().score())
                .limit(MOST)
                .map(s -> s.on(Axis.PAIR))
                .toList();
    }
}
