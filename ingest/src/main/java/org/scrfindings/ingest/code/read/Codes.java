package org.scrfindings.ingest.code.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.codebook.Codebook.Term;

/** Which codes the codebook has on each axis. */
public final class Codes {

    private final Map<Axis, Set<String>> known = new EnumMap<>(Axis.class);
    private final Set<String> services;

    public Codes(Codebook codebook) {
        known.put(Axis.STAGE, codes(codebook.stages()));
        known.put(Axis.REASON, codes(codebook.reasons()));
        known.put(Axis.THEME, codes(codebook.themes()));
        known.put(Axis.POLARITY, codes(codebook.polarity()));
        known.put(Axis.RECOMMENDATION_TYPE, codes(codebook.recommendationTypes()));
        known.put(
                Axis.ISSUE, codebook.issues().stream().map(Codebook.Issue::code).collect(Collectors.toSet()));
        services = codebook.professionals().stream()
                .map(Codebook.Professional::code)
                .collect(Collectors.toSet());
    }

    public boolean isKnown(Axis axis, String code) {
        return known.getOrDefault(axis, Set.of()).contains(code);
    }

    public boolean isService(String code) {
        return services.contains(code);
    }

    private static Set<String> codes(List<Term> terms) {
        return terms.stream().map(Term::code).collect(Collectors.toSet());
    }
}
