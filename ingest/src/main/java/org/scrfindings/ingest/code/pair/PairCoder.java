package org.scrfindings.ingest.code.pair;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.code.Code;
import org.scrfindings.ingest.code.read.AxisCoder;
import org.scrfindings.ingest.code.read.Lexicon;
import org.scrfindings.ingest.code.read.Mention;
import org.scrfindings.ingest.code.read.Reading;
import org.scrfindings.ingest.code.read.Scored;
import org.scrfindings.ingest.code.read.Sentence;
import org.scrfindings.ingest.code.read.Signal;
import org.scrfindings.ingest.parse.Span;

/**
 * Decides between which services the practice happened: those that stand out in the passage, the more so when one
 * sentence tells of a message between them. A service that stands out alone points to practice inside it. Work on
 * referrals, enquiries, assessments and conferences is children's social care's, named or not.
 */
public final class PairCoder implements AxisCoder {

    private static final double WITH_MESSAGE = 1.2;
    private static final double SIDE_BY_SIDE = 0.6;
    private static final double BOTH_STAND_OUT = 0.8;
    private static final double ALONE = 0.75;
    private static final double IMPLIED = 2;

    /** A further pair must score this part of the best one. */
    private static final double BESIDE_BEST = 0.75;

    private static final int MOST = 3;
    private static final String SOCIAL_CARE = "csc";
    private static final Set<String> ITS_STAGES = Set.of("C", "D", "E", "F");

    private final Lexicon lexicon;

    public PairCoder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Code> code(Reading reading, List<Code> given) {
        Prominence prominence = Prominence.of(reading);
        double named = prominence.of(SOCIAL_CARE);
        given.stream()
                .filter(c -> c.axis() == Axis.STAGE && ITS_STAGES.contains(c.value()))
                .forEach(c -> prominence.add(SOCIAL_CARE, IMPLIED, c.words().getFirst()));
        Map<String, Pairing> pairings = new LinkedHashMap<>();
        together(reading, pairings);
        standingOut(prominence, pairings);
        prominence.main().ifPresent(main -> {
            double own = main.equals(SOCIAL_CARE) ? named : prominence.of(main);
            add(pairings, main, main, ALONE * (own - next(main, prominence)), prominence);
        });
        return best(pairings);
    }

    private static double next(String main, Prominence prominence) {
        return prominence.services().stream()
                .filter(service -> !service.equals(main))
                .mapToDouble(prominence::of)
                .max()
                .orElse(0);
    }

    /** Points for services that one sentence names. */
    private void together(Reading reading, Map<String, Pairing> pairings) {
        for (List<Mention> here : Prominence.sentences(Prominence.particular(reading.mentions()))) {
            Sentence sentence = reading.sentences().get(here.getFirst().sentence());
            double points = lexicon.has(Signal.COMMUNICATION, sentence) ? WITH_MESSAGE : SIDE_BY_SIDE;
            List<Mention> services = firsts(here);
            for (int i = 0; i < services.size(); i++) {
                for (int j = i + 1; j < services.size(); j++) {
                    add(pairings, services.get(i), services.get(j), points / (services.size() - 1));
                }
            }
        }
    }

    /** Points for the service that stands out most with each other one. */
    private static void standingOut(Prominence prominence, Map<String, Pairing> pairings) {
        prominence.main().ifPresent(main -> {
            prominence.services().stream()
                    .filter(service -> !service.equals(main))
                    .forEach(service ->
                            add(pairings, main, service, BOTH_STAND_OUT * prominence.of(service), prominence));
            if (pairings.isEmpty()) {
                add(pairings, main, main, ALONE, prominence);
            }
        });
    }

    private static List<Mention> firsts(List<Mention> mentions) {
        Map<String, Mention> firsts = new LinkedHashMap<>();
        mentions.forEach(m -> firsts.putIfAbsent(m.code(), m));
        return List.copyOf(firsts.values());
    }

    private static void add(Map<String, Pairing> pairings, Mention one, Mention other, double points) {
        pairings.computeIfAbsent(Pairing.name(one.code(), other.code()), Pairing::new)
                .add(points, one.span(), other.span());
    }

    private static void add(
            Map<String, Pairing> pairings, String one, String other, double points, Prominence prominence) {
        Span[] words = {prominence.words(one), prominence.words(other)};
        pairings.computeIfAbsent(Pairing.name(one, other), Pairing::new).add(points, words);
    }

    private static List<Code> best(Map<String, Pairing> pairings) {
        List<Scored> ranked = pairings.values().stream()
                .map(Pairing::scored)
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .toList();
        return ranked.stream()
                .filter(s -> s.score() > 0
                        && s.score() >= BESIDE_BEST * ranked.getFirst().score())
                .limit(MOST)
                .map(s -> s.on(Axis.PAIR))
                .toList();
    }
}
