package org.scrfindings.api.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.scrfindings.search.doublecoding.AgreementReporter.Between;
import org.scrfindings.search.doublecoding.SampleStore;

/** Reads between whom, and over which samples, agreement is asked for. */
@ApplicationScoped
public class AgreementReader {

    private final SampleStore samples;

    AgreementReader(SampleStore samples) {
        this.samples = samples;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem where it is neither of the two */
    public Between between(Optional<String> asked) {
        return switch (asked.orElse("humans")) {
            case "humans" -> Between.HUMANS;
            case "machine" -> Between.MACHINE;
            default -> throw Problems.invalid("between", "It may be one of humans, machine.");
        };
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem where one of them is none */
    public Set<UUID> samples(List<String> asked) {
        Set<UUID> known = new LinkedHashSet<>();
        asked.forEach(id -> known.add(known(id)));
        return known;
    }

    private UUID known(String id) {
        try {
            UUID sample = UUID.fromString(id);
            if (samples.find(sample).isPresent()) {
                return sample;
            }
        } catch (IllegalArgumentException e) {
            // as a sample that is not there
        }
        throw Problems.invalid("sample", "There is no sample of this identifier.");
    }
}
