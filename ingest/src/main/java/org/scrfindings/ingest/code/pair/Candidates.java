package org.scrfindings.ingest.code.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.scrfindings.ingest.code.read.Mention;
import org.scrfindings.ingest.code.read.Reading;

/** Which pairs come into question: any two of the services that are named, at home or likely, and each by itself. */
final class Candidates {

    private static final int ALWAYS = 4;
    private static final int LIKELY = 8;
    private static final double LIKELY_ENOUGH = 0.03;

    /** Named, but as good as certain to be only mentioned. */
    private static final double ONLY_MENTIONED = 0.02;

    private Candidates() {}

    /** In alphabetical order. */
    static List<Candidate> of(Reading reading, Opinion opinion) {
        List<String> services = List.copyOf(services(reading, opinion));
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < services.size(); i++) {
            for (String other : services.subList(i, services.size())) {
                candidates.add(new Candidate(services.get(i), other));
            }
        }
        return candidates;
    }

    private static Set<String> services(Reading reading, Opinion opinion) {
        List<String> ranked = opinion.services();
        Set<String> services = new TreeSet<>(ranked.stream().limit(ALWAYS).toList());
        ranked.stream()
                .limit(LIKELY)
                .filter(service -> opinion.of(service) >= LIKELY_ENOUGH)
                .forEach(services::add);
        reading.mentions().stream()
                .map(Mention::code)
                .filter(service -> opinion.of(service) >= ONLY_MENTIONED)
                .forEach(services::add);
        reading.home().ifPresent(services::add);
        services.add(Candidate.NETWORK);
        return services;
    }
}
