package org.scrfindings.ingest.code.pair;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.scrfindings.ingest.linear.Facts;

/** How a candidate stands by what is said of its services, and beside the other candidates. */
final class OpinionFeatures {

    private static final double FULL = 4;
    private static final int STEPS = 5;
    private static final String SOCIAL_CARE = "csc";
    private static final int LAST_RANK = 6;
    private static final int LAST_SERVICE = 4;

    private final Opinion opinion;
    private final List<String> services;
    private final List<Candidate> pairs;

    /** How likely the two of each candidate are together, the likeliest first. */
    private final List<Together> ranked;

    private record Together(Candidate candidate, double likely) {}

    OpinionFeatures(Opinion opinion, List<Candidate> candidates) {
        this.opinion = opinion;
        services = opinion.services();
        pairs = opinion.pairs();
        ranked = candidates.stream()
                .map(candidate -> new Together(candidate, opinion.together(candidate)))
                .sorted(Comparator.comparingDouble(Together::likely)
                        .reversed()
                        .thenComparing(together -> together.candidate().name()))
                .toList();
    }

    void addTo(Facts facts, Candidate candidate) {
        String kind = candidate.kind();
        double low = Math.min(opinion.of(candidate.one()), opinion.of(candidate.other()));
        double high = Math.max(opinion.of(candidate.one()), opinion.of(candidate.other()));
        facts.fact(kind, "", 1)
                .fact(kind, "low", low)
                .fact(kind, "low-odds", odds(low))
                .fact(kind, "high", high)
                .fact(kind, "high-odds", odds(high));
        facts.fact(kind, "low=" + Math.round(low * STEPS) + "/" + STEPS, 1);
        services(facts, kind, candidate);
        shape(facts, kind, low);
        pair(facts, kind, candidate);
        amongServices(facts, kind, candidate, low);
        amongCandidates(facts, kind, candidate);
        besideOtherPairs(facts, kind, candidate);
    }

    /** How much a likely service is worth differs: some are mentioned more than they take part. */
    private void services(Facts facts, String kind, Candidate candidate) {
        for (String service : new TreeSet<>(List.of(candidate.one(), candidate.other()))) {
            facts.fact(kind, service, 1).fact(kind, service + "-likely", opinion.of(service));
        }
        if (!candidate.has(SOCIAL_CARE)) {
            facts.fact(kind, "without-" + SOCIAL_CARE, opinion.of(SOCIAL_CARE));
        }
    }

    private void shape(Facts facts, String kind, double low) {
        for (String shape : List.of(Opinion.INSIDE, Opinion.BETWEEN)) {
            facts.fact(kind, shape, odds(opinion.of(shape))).fact(kind, "low-" + shape, low * opinion.of(shape));
        }
        facts.fact(kind, Opinion.SEVERAL + "-odds", odds(opinion.of(Opinion.SEVERAL)));
    }

    private void pair(Facts facts, String kind, Candidate candidate) {
        OptionalDouble pair = opinion.ofPair(candidate);
        if (pair.isEmpty()) {
            facts.fact(kind, "rare", 1);
            return;
        }
        facts.fact(candidate.name(), 1)
                .fact(kind, "pair", pair.getAsDouble())
                .fact(kind, "pair-odds", odds(pair.getAsDouble()));
    }

    private void amongServices(Facts facts, String kind, Candidate candidate, double low) {
        double likeliest = 0;
        int likelier = 0;
        double all = 0;
        for (String service : services) {
            if (!candidate.has(service)) {
                double other = opinion.of(service);
                likeliest = Math.max(likeliest, other);
                likelier += other > low ? 1 : 0;
                all += other;
            }
        }
        facts.fact(kind, "likelier=" + Math.min(likelier, LAST_SERVICE), 1)
                .fact(kind, "others", Math.min(all, 3) / 3)
                .fact(kind, "likeliest-other", likeliest)
                .fact(kind, "before-other", odds(low) - odds(likeliest));
    }

    private void amongCandidates(Facts facts, String kind, Candidate candidate) {
        int rank = 0;
        while (!ranked.get(rank).candidate().equals(candidate)) {
            rank++;
        }
        double own = ranked.get(rank).likely();
        double best = ranked.get(rank == 0 && ranked.size() > 1 ? 1 : 0).likely();
        facts.fact(kind, "rank=" + Math.min(rank, LAST_RANK), 1)
                .fact(kind, "together", own)
                .fact(kind, "together-log", Math.log(own) / FULL)
                .fact(kind, "beside-best", own / (own + best));
    }

    /** Who failed to tell one service mostly failed to tell another too, and then the pairs share one. */
    private void besideOtherPairs(Facts facts, String kind, Candidate candidate) {
        double one = likeliestPair(candidate.one(), candidate);
        if (candidate.isInside()) {
            facts.fact(kind, "hub", one).fact(kind, "several", opinion.of(Opinion.SEVERAL));
            return;
        }
        double other = likeliestPair(candidate.other(), candidate);
        double inOne = opinion.of(new Candidate(candidate.one(), candidate.one()).name());
        double inOther = opinion.of(new Candidate(candidate.other(), candidate.other()).name());
        facts.fact(kind, "hub-more", Math.max(one, other))
                .fact(kind, "hub-less", Math.min(one, other))
                .fact(kind, "inside-more", Math.max(inOne, inOther))
                .fact(kind, "inside-less", Math.min(inOne, inOther));
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
