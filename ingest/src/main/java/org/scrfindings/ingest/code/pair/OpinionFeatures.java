package org.scrfindings.ingest.code.pair;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.scrfindings.ingest.linear.Features;

/** How a candidate stands by what is said of its services, and beside the other candidates. */
final class OpinionFeatures {

    private static final double FULL = 4;
    private static final int STEPS = 5;
    private static final String SOCIAL_CARE = "csc";
    private static final int LAST_RANK = 6;
    private static final int LAST_SERVICE = 4;

    private final Opinion opinion;
    private final List<Candidate> ranked;
    private final List<String> services;
    private final List<Candidate> pairs;

    OpinionFeatures(Opinion opinion, List<Candidate> candidates) {
        this.opinion = opinion;
        services = opinion.services();
        pairs = opinion.pairs().stream()
                .sorted(Comparator.comparingDouble(pair -> -opinion.of(pair.name())))
                .toList();
        ranked = candidates.stream()
                .sorted(Comparator.comparingDouble((Candidate c) -> -opinion.together(c))
                        .thenComparing(Candidate::name))
                .toList();
    }

    void addTo(Features features, Candidate candidate) {
        String kind = candidate.kind() + ":";
        double low = Math.min(opinion.of(candidate.one()), opinion.of(candidate.other()));
        double high = Math.max(opinion.of(candidate.one()), opinion.of(candidate.other()));
        features.fact(kind, 1)
                .fact(kind + "low", low)
                .fact(kind + "low-odds", odds(low))
                .fact(kind + "high", high)
                .fact(kind + "high-odds", odds(high));
        features.fact(kind + "low=" + Math.round(low * STEPS) + "/" + STEPS, 1);
        services(features, kind, candidate);
        shape(features, kind, low);
        pair(features, kind, candidate);
        amongServices(features, kind, candidate, low);
        amongCandidates(features, kind, candidate);
        besideOtherPairs(features, kind, candidate);
    }

    /** How much a likely service is worth differs: some are mentioned more than they take part. */
    private void services(Features features, String kind, Candidate candidate) {
        for (String service : new TreeSet<>(List.of(candidate.one(), candidate.other()))) {
            features.fact(kind + service, 1).fact(kind + service + "-likely", opinion.of(service));
        }
        if (!candidate.has(SOCIAL_CARE)) {
            features.fact(kind + "without-" + SOCIAL_CARE, opinion.of(SOCIAL_CARE));
        }
    }

    private void shape(Features features, String kind, double low) {
        for (String shape : List.of(Opinion.INSIDE, Opinion.BETWEEN)) {
            features.fact(kind + shape, odds(opinion.of(shape))).fact(kind + "low-" + shape, low * opinion.of(shape));
        }
        features.fact(kind + Opinion.SEVERAL + "-odds", odds(opinion.of(Opinion.SEVERAL)));
    }

    private void pair(Features features, String kind, Candidate candidate) {
        OptionalDouble pair = opinion.ofPair(candidate);
        if (pair.isEmpty()) {
            features.fact(kind + "rare", 1);
            return;
        }
        features.fact(candidate.name(), 1)
                .fact(kind + "pair", pair.getAsDouble())
                .fact(kind + "pair-odds", odds(pair.getAsDouble()));
    }

    private void amongServices(Features features, String kind, Candidate candidate, double low) {
        List<Double> others = services.stream()
                .filter(service -> !candidate.has(service))
                .map(opinion::of)
                .toList();
        double likeliest = others.isEmpty() ? 0 : others.getFirst();
        long likelier = others.stream().filter(other -> other > low).count();
        double all = others.stream().mapToDouble(other -> other).sum();
        features.fact(kind + "likelier=" + Math.min(likelier, LAST_SERVICE), 1)
                .fact(kind + "others", Math.min(all, 3) / 3)
                .fact(kind + "likeliest-other", likeliest)
                .fact(kind + "before-other", odds(low) - odds(likeliest));
    }

    private void amongCandidates(Features features, String kind, Candidate candidate) {
        int rank = ranked.indexOf(candidate);
        double own = opinion.together(candidate);
        double best = opinion.together(ranked.get(rank == 0 && ranked.size() > 1 ? 1 : 0));
        features.fact(kind + "rank=" + Math.min(rank, LAST_RANK), 1)
                .fact(kind + "together", own)
                .fact(kind + "together-log", Math.log(own) / FULL)
                .fact(kind + "beside-best", own / (own + best));
    }

    /** Who failed to tell one service mostly failed to tell another too, and then the pairs share one. */
    private void besideOtherPairs(Features features, String kind, Candidate candidate) {
        double one = likeliestPair(candidate.one(), candidate);
        if (candidate.isInside()) {
            features.fact(kind + "hub", one).fact(kind + "several", opinion.of(Opinion.SEVERAL));
            return;
        }
        double other = likeliestPair(candidate.other(), candidate);
        double inOne = opinion.of(new Candidate(candidate.one(), candidate.one()).name());
        double inOther = opinion.of(new Candidate(candidate.other(), candidate.other()).name());
        features.fact(kind + "hub-more", Math.max(one, other))
                .fact(kind + "hub-less", Math.min(one, other))
                .fact(kind + "inside-more", Math.max(inOne, inOther))
                .fact(kind + "inside-less", Math.min(inOne, inOther));
    }

    /** How sure the likeliest pair of a service with another is, the candidate left out. */
    private double likeliestPair(String service, Candidate except) {
        return pairs.stream()
                .filter(pair -> pair.has(service) && !pair.equals(except))
                .findFirst()
                .map(pair -> opinion.of(pair.name()))
                .orElse(Opinion.LEAST);
    }

    /** Logarithm of the odds, about -1 to 1. */
    private static double odds(double confidence) {
        return Math.clamp(Math.log(confidence / (1.001 - confidence)) / FULL, -1, 1);
    }
}
