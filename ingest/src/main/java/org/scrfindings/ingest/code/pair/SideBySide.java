package org.scrfindings.ingest.code.pair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrfindings.ingest.code.read.Mention;
import org.scrfindings.ingest.code.read.Reading;
import org.scrfindings.ingest.linear.Facts;

/**
 * Services that a passage names in one breath, with nothing but small words between ("neither the school nor the GP"): what
 * holds between a third and one of them often holds between it and the other.
 */
final class SideBySide {

    private static final int CLOSE = 25;

    private static final Pattern LINK = Pattern.compile(
            "\\W*(?:\\b(?:and|or|nor|the|an?|with|by|to|from|of|both|her|his|their|its|local)\\b\\W*)*",
            Pattern.CASE_INSENSITIVE);

    private final Opinion opinion;
    private final Map<String, Set<String>> beside = new HashMap<>();

    SideBySide(Reading reading, Opinion opinion) {
        this.opinion = opinion;
        List<Mention> mentions = reading.mentions();
        for (int i = 0; i + 1 < mentions.size(); i++) {
            Mention one = mentions.get(i);
            Mention other = mentions.get(i + 1);
            String words = reading.sentences().get(one.sentence()).text();
            if (isLinked(one, other, words)) {
                link(one.code(), other.code());
            }
        }
    }

    private static boolean isLinked(Mention one, Mention other, String sentence) {
        return one.sentence() == other.sentence()
                && !one.code().equals(other.code())
                && other.start() >= one.end()
                && other.start() - one.end() < CLOSE
                && LINK.matcher(sentence.substring(one.end(), other.start())).matches();
    }

    private void link(String one, String other) {
        beside.computeIfAbsent(one, s -> new TreeSet<>()).add(other);
        beside.computeIfAbsent(other, s -> new TreeSet<>()).add(one);
    }

    private Set<String> beside(String service) {
        return beside.getOrDefault(service, Set.of());
    }

    private boolean isBeside(Candidate candidate) {
        return beside(candidate.one()).contains(candidate.other());
    }

    void addTo(Facts facts, Candidate candidate) {
        if (candidate.isInside()) {
            return;
        }
        String kind = candidate.kind();
        if (isBeside(candidate)) {
            facts.fact(kind, "in-one-breath", 1);
        }
        List<Candidate> like = Stream.concat(
                        like(candidate.one(), candidate.other()), like(candidate.other(), candidate.one()))
                .toList();
        if (!like.isEmpty()) {
            facts.fact(kind, "has-like", 1)
                    .fact(kind, "like-services", best(like.stream().map(this::bothTakePart)))
                    .fact(kind, "like-pair", best(like.stream().map(pair -> opinion.of(pair.name()))));
        }
    }

    /** The pairs of a service with those that are named in one breath with its partner. */
    private Stream<Candidate> like(String service, String partner) {
        return beside(partner).stream()
                .filter(other -> !other.equals(service))
                .map(other -> Candidate.of(service, other));
    }

    private double bothTakePart(Candidate pair) {
        return opinion.of(pair.one()) * opinion.of(pair.other());
    }

    private static double best(Stream<Double> confidences) {
        return confidences.mapToDouble(c -> c).max().orElseThrow();
    }
}
