package org.scrfindings.ingest.code.pair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.code.Code;
import org.scrfindings.ingest.code.read.Lexicon;
import org.scrfindings.ingest.code.read.Mention;
import org.scrfindings.ingest.code.read.Reading;
import org.scrfindings.ingest.linear.Classifier;
import org.scrfindings.ingest.linear.Classifier.Verdict;
import org.scrfindings.ingest.linear.Feature;
import org.scrfindings.ingest.linear.LinearModel.Contribution;
import org.scrfindings.ingest.linear.Points;
import org.scrfindings.ingest.linear.Scaled;
import org.scrfindings.ingest.parse.Span;

/**
 * Decides between which services the practice happened, by two classifiers: one reads from the passage's words which
 * services took part, named or not; the other looks at each pair of them and at how they are named.
 */
public final class TrainedPairs {

    /** The one label of the classifier that looks at candidates. */
    public static final String YES = "yes";

    private static final int MOST = 3;
    private static final int MOST_PLACES = 2;

    private final CandidateReader candidates;
    private final Classifier services;
    private final Classifier pairs;

    /**
     * @param services gives {@link Opinion}s
     * @param pairs gives {@link #YES} to candidates; its cut-offs are by the name of the pair
     */
    public TrainedPairs(Lexicon lexicon, Classifier services, Classifier pairs) {
        candidates = new CandidateReader(lexicon);
        this.services = services;
        this.pairs = pairs;
    }

    /**
     * The surest first; at least one.
     *
     * @param passage what the classifier of the services reads
     */
    public List<Code> codes(Reading reading, Scaled passage) {
        Points points = passage.to(services.model().space());
        Opinion opinion = Opinion.of(services.verdicts(points));
        Map<String, Double> margins = new LinkedHashMap<>();
        candidates
                .read(reading, opinion, () -> pairs.model().tally(YES))
                .forEach((candidate, tally) -> margins.put(candidate.name(), tally.margin()));
        List<Verdict> ranked = Classifier.ranked(margins, pairs.calibration());
        return Classifier.given(ranked, pairs.cutoffs()).stream()
                .limit(MOST)
                .map(v -> new Code(Axis.PAIR, v.label(), v.confidence(), words(v.label(), reading, points)))
                .toList();
    }

    /** Where the services are named; for one that is not, the words that made it likely. */
    private List<Span> words(String pair, Reading reading, Points points) {
        Set<Span> words = new LinkedHashSet<>();
        for (String service : new LinkedHashSet<>(List.of(pair.split("~")))) {
            List<Span> named = named(service, reading);
            words.addAll(named.isEmpty() ? implied(service, points) : named);
        }
        return words.isEmpty() ? List.of(reading.opening().span()) : new ArrayList<>(words);
    }

    private static List<Span> named(String service, Reading reading) {
        return reading.mentions().stream()
                .filter(m -> m.code().equals(service))
                .map(Mention::span)
                .limit(MOST_PLACES)
                .toList();
    }

    private List<Span> implied(String service, Points points) {
        if (!services.model().knows(service)) {
            return List.of();
        }
        return services.model().reasons(service, points, MOST_PLACES).stream()
                .map(Contribution::feature)
                .map(Feature::words)
                .map(List::getFirst)
                .toList();
    }
}
